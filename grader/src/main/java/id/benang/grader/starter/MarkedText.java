package id.benang.grader.starter;

import id.benang.grader.model.UnusableInput;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in which comments mark what students do not get; the package says how they look.
 *
 * @param name what the text is called in messages
 * @param parts in the text's order
 */
record MarkedText(String name, List<Part> parts) {

    MarkedText {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the marks of a text.
     *
     * @param name what the text is called in messages
     * @throws UnusableInput if a mark is unknown, misplaced or has no end; says which, and in which line
     */
    static MarkedText read(String name, CommentStyle style, String text) throws UnusableInput {
        return new MarkedText(name, new MarkReader(name, style).read(text));
    }

    /** The text as students get it; blank if nothing is left for them. */
    String forStudents() {
        return parts.stream().map(Part::forStudents).collect(Collectors.joining());
    }

    /** What students have to do themselves, in the text's order. */
    List<Part.Solution> solutions() {
        return parts.stream()
                .filter(Part.Solution.class::isInstance)
                .map(Part.Solution.class::cast)
                .toList();
    }
}
