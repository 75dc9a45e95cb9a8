package id.benang.grader.corpus;

import id.benang.grader.corpus.CorpusMember.Kind;
import id.benang.grader.corpus.Ledger.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The two pages that are made of a ledger. */
final class Pages {

    private Pages() {}

    /** Writes the kill matrix and the table of false failures beside the ledger. */
    static void write(List<CorpusMember> members, Ledger ledger, Path folder) throws IOException {
        Map<CorpusMember, List<Tally>> mistakes = new LinkedHashMap<>();
        Map<CorpusMember, List<Tally>> right = new LinkedHashMap<>();
        for (CorpusMember member : members) {
            (member.kind() == Kind.RIGHT ? right : mistakes).put(member, ledger.of(member.name(), Digest.of(member)));
        }
        Files.writeString(folder.resolve("kill-matrix.md"), new KillMatrix(mistakes).markdown());
        Files.writeString(folder.resolve("false-failures.md"), new FalseFailureTable(right).markdown());
    }

    /** How many of some gradings there are. */
    static int count(Collection<Tally> tallies, Predicate<Ledger.Row> condition) {
        return tallies.stream()
                .filter(tally -> condition.test(tally.row()))
                .mapToInt(Tally::gradings)
                .sum();
    }

    /** The conditions under which something was graded, with the number of gradings and of those as expected. */
    static List<String> conditions(Collection<Tally> tallies) {
        Map<String, int[]> counts = new TreeMap<>();
        tallies.forEach(tally -> {
            Conditions conditions = tally.row().conditions();
            int[] sums = counts.computeIfAbsent(
                    "| " + conditions.words() + " | " + conditions.commit() + " |", any -> new int[2]);
            sums[0] += tally.gradings();
            sums[1] += tally.row().expected() ? tally.gradings() : 0;
        });
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()[0] + " | " + entry.getValue()[1] + " |")
                .toList();
    }
}
