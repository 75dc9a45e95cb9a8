package id.benang.grader.launch;

import id.benang.grader.journal.BoundedWriter;
import id.benang.grader.journal.Journal;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.io.OutputStream;

/** The standard input of a program. A program that is gone, or reads no more, takes nothing; the record says so. */
final class Keyboard implements AutoCloseable {

    private final Process process;
    private final Journal journal;
    private final BoundedWriter writer;

    Keyboard(Process process, Journal journal) {
        this.process = process;
        this.journal = journal;
        this.writer = new BoundedWriter("keyboard-of-" + process.pid());
    }

    /** Types text. */
    void type(String text) {
        Bytes bytes = Bytes.utf8(text);
        journal.record(new Event.Typed(bytes));
        write(bytes, false);
    }

    /** Types text and ends the input right behind it: nothing else happens in between. */
    void endAfter(String text) {
        Bytes bytes = Bytes.utf8(text);
        if (bytes.length() > 0) {
            journal.record(new Event.Typed(bytes));
        }
        journal.record(new Event.InputEnded());
        write(bytes, true);
    }

    private void write(Bytes bytes, boolean last) {
        try {
            writer.write(() -> {
                OutputStream input = process.getOutputStream();
                input.write(bytes.toArray());
                if (last) {
                    input.close();
                } else {
                    input.flush();
                }
            });
        } catch (IOException inputClosed) {
            journal.record(new Event.SendFailed("keyboard", String.valueOf(inputClosed.getMessage())));
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
