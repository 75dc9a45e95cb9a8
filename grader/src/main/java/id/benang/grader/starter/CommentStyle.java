package id.benang.grader.starter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a comment that fills a line is written. */
public enum CommentStyle {
    /** {@code // text}. */
    JAVA("//", ""),
    /** {@code <!-- text -->}. */
    MARKDOWN("<!--", "-->");

    private final String start;
    private final Pattern line;

    CommentStyle(String start, String end) {
        this.start = start;
        this.line = Pattern.compile("(\\s*)" + Pattern.quote(start) + "(.*?)\\s*" + Pattern.quote(end) + "\\s*");
    }

    /** The comment that a line consists of; nothing if it holds anything else. */
    Optional<Comment> comment(String text) {
        Matcher matcher = line.matcher(text);
        return matcher.matches() ? Optional.of(new Comment(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What a comment begins with. */
    String start() {
        return start;
    }

    /**
     * A comment on a line of its own.
     *
     * @param indent what stands in front of it
     * @param text what it says, with the blank in front
     */
    record Comment(String indent, String text) {}
}
