package id.benang.grader.starter;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks of one text, line by line. */
final class MarkReader {

    private static final Pattern MARK = Pattern.compile(" ?<(/?\\p{L}+)>(?: (.*))?");
    private static final String MORE = "  ";

    private final String name;
    private final CommentStyle style;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder passage = new StringBuilder();
    private final List<String> task = new ArrayList<>();
    private final List<String> start = new ArrayList<>();

    private Where where = Where.OUTSIDE;
    private String indent = "";
    private int line;
    private int openedAt;

    MarkReader(String name, CommentStyle style) {
        this.name = name;
        this.style = style;
    }

    /** How far the reader has come in a marked part. */
    private enum Where {
        OUTSIDE,
        TASK,
        START,
        SOLUTION
    }

    /**
     * The parts of a text.
     *
     * @throws UnusableInput if a mark is unknown, misplaced or has no end
     */
    List<Part> read(String text) throws UnusableInput {
        for (String next : text.isEmpty() ? new String[0] : text.split("(?<=\n)")) {
            line++;
            Optional<CommentStyle.Comment> comment = style.comment(next);
            Matcher mark = MARK.matcher(comment.map(CommentStyle.Comment::text).orElse(""));
            if (mark.matches()) {
                take(next, mark, comment.map(CommentStyle.Comment::indent).orElse(""));
            } else {
                passage.append(next);
                goOn(comment.map(CommentStyle.Comment::text).orElse(""));
            }
        }
        if (where != Where.OUTSIDE) {
            throw new UnusableInput(Message.of("starter.mark.unclosed", name, openedAt));
        }
        endShared();
        return parts;
    }

    private void take(String whole, Matcher mark, String before) throws UnusableInput {
        String said = Optional.ofNullable(mark.group(2)).orElse("");
        switch (mark.group(1)) {
            case "solusi" -> open(whole, before, said);
            case "awal" -> begin(whole, said);
            case "/solusi" -> close(whole);
            default -> throw complaint("starter.mark.unknown", mark);
        }
    }

    private void open(String whole, String before, String said) throws UnusableInput {
        if (where != Where.OUTSIDE) {
            throw new UnusableInput(Message.of("starter.mark.nested", name, line, openedAt));
        }
        endShared();
        where = Where.TASK;
        openedAt = line;
        indent = before;
        passage.append(whole);
        if (!said.isBlank()) {
            task.add(said);
        }
    }

    private void begin(String whole, String said) throws UnusableInput {
        if (where != Where.TASK && where != Where.START) {
            throw new UnusableInput(Message.of("starter.mark.late", name, line));
        }
        where = Where.START;
        passage.append(whole);
        start.add(said);
    }

    private void close(String whole) throws UnusableInput {
        if (where == Where.OUTSIDE) {
            throw new UnusableInput(Message.of("starter.mark.unopened", name, line));
        }
        passage.append(whole);
        parts.add(new Part.Solution(passage.toString(), openedAt, indent, task, start));
        passage.setLength(0);
        task.clear();
        start.clear();
        where = Where.OUTSIDE;
    }

    private void goOn(String comment) {
        if (where == Where.TASK && !task.isEmpty() && comment.startsWith(MORE)) {
            task.add(comment);
        } else if (where != Where.OUTSIDE) {
            where = Where.SOLUTION;
        }
    }

    private void endShared() {
        if (passage.length() > 0) {
            parts.add(new Part.Shared(passage.toString()));
            passage.setLength(0);
        }
    }

    private UnusableInput complaint(String key, Matcher mark) {
        return new UnusableInput(Message.of(key, name, line, "<" + mark.group(1) + ">"));
    }
}
