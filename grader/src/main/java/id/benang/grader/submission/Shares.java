package id.benang.grader.submission;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each student's part of an archive may use up, so that one whose files are too many or too large takes nothing
 * from the others. A part is what lies in one folder, below the folders that hold everything.
 */
final class Shares {

    private final Limits each;
    private final int depth;
    private final Map<Path, Budget> budgets = new HashMap<>();

    private Shares(Limits each, int depth) {
        this.each = each;
        this.depth = depth;
    }

    /**
     * The shares of an archive's parts.
     *
     * @param names of all its entries
     * @param each what one part may need
     */
    static Shares among(Collection<String> names, Limits each) {
        List<String> content =
                names.stream().filter(name -> !name.startsWith("__MACOSX/")).toList();
        return new Shares(each, commonFolders(content));
    }

    /** How many folders, one within the other, hold everything. */
    private static int commonFolders(List<String> names) {
        Optional<List<String>> common = names.stream().map(Shares::folders).reduce(Shares::commonBeginning);
        return common.map(List::size).orElse(0);
    }

    /** The folders that a name begins with; a name that ends with a slash is a folder's own. */
    private static List<String> folders(String name) {
        int end = name.lastIndexOf('/');
        return end < 0 ? List.of() : Arrays.asList(name.substring(0, end).split("/"));
    }

    private static List<String> commonBeginning(List<String> first, List<String> second) {
        int length = 0;
        while (length < Math.min(first.size(), second.size())
                && first.get(length).equals(second.get(length))) {
            length++;
        }
        return first.subList(0, length);
    }

    /**
     * The share that an entry belongs to.
     *
     * @param place where the entry goes, within the folder that is unpacked to
     */
    Share of(Path place) {
        Path part = place.subpath(0, Math.min(depth + 1, place.getNameCount()));
        return new Share(part, budgets.computeIfAbsent(part, unseen -> Budget.of(each)));
    }

    /**
     * One part.
     *
     * @param part its folder
     * @param budget what it may still use up
     */
    record Share(Path part, Budget budget) {}
}
