package id.benang.grader.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Makes a sheet whole: its pictures come into the page, links to sheets lead to their printed pages. */
final class SheetLinks implements AttributeProvider {

    private final Path folder;

    /**
     * @param folder where the sheet is
     */
    SheetLinks(Path folder) {
        this.folder = folder;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("img")) {
            attributes.computeIfPresent("src", (name, source) -> data(source));
        } else if (tag.equals("a")) {
            attributes.computeIfPresent("href", (name, target) -> printed(target));
        }
    }

    /** A link to a neighbour leads to its page; one that leaves the folder leads nowhere on paper. */
    private static String printed(String target) {
        boolean stays = target.startsWith("#") || target.startsWith("http");
        if (stays || target.startsWith("..")) {
            return stays ? target : "#";
        }
        return target.replaceFirst("\\.md(?=#|$)", ".html");
    }

    private String data(String source) {
        Path file = folder.resolve(source).normalize();
        // Pictures of the sheets lie beside their folder, and nothing else is ever read.
        boolean ours = file.getParent() != null
                && file.getParent().equals(folder.resolveSibling("images").normalize())
                && source.endsWith(".svg");
        if (!ours || !Files.isRegularFile(file)) {
            return "data:,";
        }
        try {
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
