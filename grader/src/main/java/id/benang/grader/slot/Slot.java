package id.benang.grader.slot;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Student;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The coordinator's side of one worker process. Not thread-safe. */
final class Slot implements AutoCloseable {

    private static final long END_SECONDS = 10;

    private final Process process;
    private final Duration patience;
    private final Wire wire = new Wire();
    /** What the worker wrote; nothing for the end of it. */
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    /**
     * @param process the worker
     * @param patience after how long without any news it counts as stuck
     */
    Slot(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        Thread reader = new Thread(this::read, "news-of-slot-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        InputStream news = process.getInputStream();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(news, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException broken) {
            lines.add(Optional.empty());
        } finally {
            lines.add(Optional.empty());
        }
    }

    /**
     * Has the worker grade one submission.
     *
     * @throws SlotLost if the worker is of no more use
     * @throws IOException if the worker itself failed on this submission
     */
    Grade grade(Task task, GradingListener listener) throws IOException, InterruptedException {
        send(wire.line(task));
        Student student = task.submission().student();
        while (true) {
            News news = next();
            if (news instanceof News.Started started) {
                listener.moduleStarted(student, started.module());
            } else if (news instanceof News.Checked checked) {
                listener.checked(student, checked.module(), checked.result());
            } else if (news instanceof News.ModuleDone done) {
                listener.moduleGraded(student, done.grade());
            } else if (news instanceof News.Failed failed) {
                throw new IOException(failed.trouble());
            } else {
                Grade grade = ((News.Done) news).grade();
                listener.graded(grade);
                return grade;
            }
        }
    }

    private void send(String line) throws SlotLost {
        try {
            OutputStream tasks = process.getOutputStream();
            tasks.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            tasks.flush();
        } catch (IOException gone) {
            throw new SlotLost("the worker takes no task: " + gone.getMessage());
        }
    }

    private News next() throws SlotLost, InterruptedException {
        Optional<String> line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null) {
            throw new SlotLost("the worker told nothing for " + patience.toSeconds() + " s");
        }
        try {
            return wire.message(line.orElseThrow(() -> new SlotLost("the worker ended")), News.class);
        } catch (SlotLost ended) {
            throw ended;
        } catch (IOException unreadable) {
            throw new SlotLost("the worker wrote what is no news: " + unreadable.getMessage());
        }
    }

    /** Tells a worker that has nothing to do that no task comes any more, so that it ends by itself. */
    void dismiss() {
        try {
            process.getOutputStream().close();
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (IOException goneAlready) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the worker, whatever it is at, and with it all that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
