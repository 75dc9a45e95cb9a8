package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submission that has been read.
 *
 * @param sender whose it is by its name
 * @param owner the same for all that certainly comes from one student; empty if only the student says so
 */
record Arrival(Submission submission, Sender sender, Optional<String> owner) {

    static Arrival of(Submission submission, Sender sender) {
        Arrival arrival = new Arrival(submission, sender, sender.owner());
        return sender.mark() == Sender.Mark.LATE ? arrival.noting(Message.of("submission.late")) : arrival;
    }

    boolean hasModules() {
        return !submission.modules().isEmpty();
    }

    /** What it is called in reports. */
    String shownName() {
        return String.valueOf(submission.origin().getFileName());
    }

    Arrival noting(Message note) {
        List<Message> notes = new ArrayList<>(submission.notes());
        notes.add(note);
        return with(submission.student(), submission.modules(), notes);
    }

    Arrival from(Student student, Optional<String> certainOwner) {
        Arrival renamed = with(student, submission.modules(), submission.notes());
        return new Arrival(renamed.submission, sender, certainOwner);
    }

    Arrival with(Student student, Map<LabModule, ModuleSources> modules, List<Message> notes) {
        Submission changed = new Submission(student, submission.origin(), modules, notes, submission.message());
        return new Arrival(changed, sender, owner);
    }
}
