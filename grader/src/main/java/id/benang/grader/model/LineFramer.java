package id.benang.grader.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a stream of bytes into lines, however the bytes were cut on their way. Not thread-safe.
 * Works on bytes, so that a character split over two segments stays whole.
 */
public final class LineFramer implements Framer {

    private static final byte LINE_END = '\n';

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public void feed(Bytes bytes, long order, Moment at) {
        int from = 0;
        for (int end = bytes.indexOf(LINE_END, from); end >= 0; end = bytes.indexOf(LINE_END, from)) {
            lines.add(new Line(withoutCarriageReturn(lineUpTo(bytes, from, end)), order, at));
            from = end + 1;
        }
        bytes.copyTo(pending, from, bytes.length());
    }

    private String lineUpTo(Bytes bytes, int from, int end) {
        if (pending.size() == 0) {
            return bytes.text(from, end);
        }
        bytes.copyTo(pending, from, end);
        String line = pending();
        pending.reset();
        return line;
    }

    /** The complete lines so far, oldest first: a view that grows. */
    @Override
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The complete lines: they never change. */
    @Override
    public List<Line> sightings() {
        return lines();
    }

    /** What came after the last line end. */
    @Override
    public String pending() {
        return pending.toString(StandardCharsets.UTF_8);
    }

    private static String withoutCarriageReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
