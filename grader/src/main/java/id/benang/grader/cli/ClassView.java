package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import java.time.Clock;

/** How a class is shown while it is graded. Submissions are counted from 0, in the order of the class. */
interface ClassView {

    /** A submission's turn has come. */
    default void started(int number) {}

    /** One of its modules is about to be driven. */
    default void moduleStarted(int number, LabModule module) {}

    /** One of its modules is done. */
    default void moduleGraded(int number, ModuleGrade grade) {}

    /**
     * It is done.
     *
     * @param trouble whether the grader itself failed on it
     */
    default void done(int number, boolean trouble) {}

    /** Something else is about to be written on the screen. */
    default void makeRoom() {}

    /** The way that suits a screen. */
    static ClassView on(Screen screen, ClassResults results, Clock clock) {
        return screen.redraws()
                ? new RedrawnView(screen, results.submissions(), results.open().size(), clock)
                : new LinesView(screen, results.submissions());
    }

    /** Shows nothing. */
    static ClassView nothing() {
        return new ClassView() {};
    }
}
