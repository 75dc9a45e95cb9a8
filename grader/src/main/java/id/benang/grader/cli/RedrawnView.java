package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Submission;
import id.benang.grader.report.ProgressLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line that is written over itself: for terminals. It needs nothing but a carriage return, which every console
 * knows, and no colours.
 */
final class RedrawnView implements ClassView {

    private final Screen screen;
    private final List<Submission> submissions;
    private final Clock clock;
    private final ProgressLine line;
    private final Instant begun;
    private final int before;
    private final Map<Integer, ProgressLine.Running> running = new LinkedHashMap<>();

    private int done;
    private int troubles;
    private String shown = "";

    /**
     * @param open how many of the submissions are still to be graded
     */
    RedrawnView(Screen screen, List<Submission> submissions, int open, Clock clock) {
        this.screen = screen;
        this.submissions = submissions;
        this.clock = clock;
        this.line = new ProgressLine(screen.texts(), screen.style());
        this.begun = clock.instant();
        this.before = submissions.size() - open;
        this.done = before;
    }

    @Override
    public void started(int number) {
        show(number, Optional.empty());
    }

    @Override
    public void moduleStarted(int number, LabModule module) {
        show(number, Optional.of(module));
    }

    @Override
    public void done(int number, boolean trouble) {
        running.remove(number);
        done++;
        troubles += trouble ? 1 : 0;
        draw();
    }

    @Override
    public void makeRoom() {
        if (!shown.isEmpty()) {
            screen.out().print("\r" + line.blank() + "\r");
            screen.out().flush();
            shown = "";
        }
    }

    private void show(int number, Optional<LabModule> module) {
        running.put(number, new ProgressLine.Running(submissions.get(number).student(), module));
        draw();
    }

    private void draw() {
        String now = line.of(
                new ProgressLine.State(done, submissions.size(), troubles, left(), List.copyOf(running.values())));
        if (!now.equals(shown)) {
            // In one piece: a line that is wiped before it is written flickers.
            screen.out().print("\r" + now);
            screen.out().flush();
            shown = now;
        }
    }

    /** What this run did so far, went on with; what was taken over took no time and says nothing. */
    private Optional<Duration> left() {
        int graded = done - before;
        return graded == 0
                ? Optional.empty()
                : Optional.of(Duration.between(begun, clock.instant())
                        .multipliedBy(submissions.size() - done)
                        .dividedBy(graded));
    }
}
