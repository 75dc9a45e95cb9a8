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

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public void feed(Bytes bytes, long order, Moment at) {
        byte[] all = bytes.toArray();
        int from = 0;
        for (int index = 0; index < all.length; index++) {
            if (all[index] == '\n') {
                pending.write(all, from, index - from);
                lines.add(new Line(withoutCarriageReturn(pending()), order, at));
                pending.reset();
                from = index + 1;
            }
        }
        pending.write(all, from, all.length - from);
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
