package id.benang.grader.launch;

import id.benang.grader.journal.BoundedWriter;
import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.io.OutputStream;

/** The standard input of a program. A program that is gone, or reads no more, takes nothing; the record says so. */
final class Keyboard implements AutoCloseable {

    private final Process process;
    private final Journal journal;
    private final BoundedWriter writer;
    private final OwnThread typist = new OwnThread();

    Keyboard(Process process, Journal journal) {
        this.process = process;
        this.journal = journal;
        this.writer = new BoundedWriter("keyboard-of-" + process.pid());
    }

    /**
     * Types text.
     *
     * @param patience how long to wait until the program or its pipe has taken it
     */
    void type(String text, Patience patience) {
        Bytes bytes = Bytes.utf8(text);
        journal.record(new Event.Typed(bytes));
        write(
                () -> {
                    OutputStream input = process.getOutputStream();
                    input.write(bytes.toArray());
                    input.flush();
                },
                patience);
    }

    /** Ends the input, behind what was typed before. */
    void end(Patience patience) {
        journal.record(new Event.InputEnded());
        write(() -> process.getOutputStream().close(), patience);
    }

    /** Types text and ends the input right behind it: nothing else happens in between, and nobody waits for it. */
    void endAfter(String text) {
        Bytes bytes = Bytes.utf8(text);
        journal.record(new Event.Typed(bytes));
        journal.record(new Event.InputEnded());
        writer.begin(typing(() -> {
            OutputStream input = process.getOutputStream();
            input.write(bytes.toArray());
            input.close();
        }));
    }

    /**
     * Whether something that was typed is on its way to the program. Once the program has to read for the rest to go
     * on, it is not.
     */
    boolean isBusy() {
        return writer.isBusy() && typist.goesOn();
    }

    private BoundedWriter.Writing typing(BoundedWriter.Writing writing) {
        return () -> {
            typist.isThisOne();
            try {
                writing.run();
            } finally {
                typist.isNone();
            }
        };
    }

    private void write(BoundedWriter.Writing writing, Patience patience) {
        try {
            writer.write(typing(writing), patience.forWrite());
        } catch (IOException inputClosed) {
            journal.record(new Event.SendFailed("keyboard", String.valueOf(inputClosed.getMessage())));
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
