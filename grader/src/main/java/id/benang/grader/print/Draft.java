package id.benang.grader.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A report as it stands in Markdown: a module's blank form, or that form with a student's text in it. A heading of the
 * first or second level begins a part; guiding questions are block quotes.
 */
final class Draft {

    private static final int PART_LEVEL = 2;
    private static final String IDENTITY = Part.letters("Identitas");

    private final List<Node> head = new ArrayList<>();
    private final List<Node> identity = new ArrayList<>();
    private final Map<Part, List<Node>> parts = new EnumMap<>(Part.class);
    private String title = "";

    private Draft() {}

    static Draft read(String markdown) {
        Draft draft = new Draft();
        List<Node> current = draft.head;
        for (Node block : Prose.children(Markdown.read(CleanText.markdown(markdown)))) {
            Optional<List<Node>> begun = draft.begins(block);
            if (begun.isPresent()) {
                current = begun.get();
            } else {
                current.add(block);
            }
        }
        return draft;
    }

    /** Where the blocks behind a heading belong; nothing for what is no heading of a part. */
    private Optional<List<Node>> begins(Node block) {
        if (!(block instanceof Heading heading) || heading.getLevel() > PART_LEVEL) {
            return Optional.empty();
        }
        String words = Prose.text(heading).strip();
        Optional<Part> part = Part.called(words);
        if (part.isPresent()) {
            return Optional.of(parts.computeIfAbsent(part.get(), any -> new ArrayList<>()));
        }
        if (Part.letters(words).equals(IDENTITY)) {
            return Optional.of(identity);
        }
        if (heading.getLevel() == 1 && title.isEmpty()) {
            title = CleanText.line(words);
            return Optional.of(head);
        }
        return Optional.empty();
    }

    /** The first heading of the first level; empty where there is none. */
    String title() {
        return title;
    }

    Identity identity() {
        StringBuilder lines = new StringBuilder();
        identity.forEach(block -> lines.append(Prose.text(block)).append('\n'));
        return Identity.read(lines.toString());
    }

    /** What a form asks in a part. The blocks move into the answer: to be called once a part. */
    Prose questions(Part part) {
        return new Prose(parts.getOrDefault(part, List.of()).stream()
                .filter(BlockQuote.class::isInstance)
                .flatMap(quote -> Prose.children(quote).stream())
                .toList());
    }

    /** The texts of a form that a student did not write: what stands at its head, and its questions. */
    Set<String> own() {
        Set<String> own = new HashSet<>();
        head.forEach(block -> own.add(Prose.text(block).strip()));
        parts.values()
                .forEach(all -> all.stream()
                        .filter(BlockQuote.class::isInstance)
                        .forEach(block -> own.add(Prose.text(block).strip())));
        return own;
    }

    /** What a student wrote in a part, without these texts of the form. The blocks move into the answer. */
    Prose text(Part part, Set<String> form) {
        return without(form, parts.getOrDefault(part, List.of()));
    }

    /** What stands before the first part; it belongs to none, but is not dropped. The blocks move into the answer. */
    Prose head(Set<String> form) {
        return without(form, head);
    }

    private static Prose without(Set<String> form, List<Node> blocks) {
        return new Prose(blocks.stream()
                .filter(block -> !form.contains(Prose.text(block).strip()))
                .toList());
    }
}
