package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The modules in the folder that a student works in. */
final class WorkingCopy {

    private WorkingCopy() {}

    /**
     * Finds them.
     *
     * @throws UnusableInput if there are none, or they cannot be used
     * @throws IOException if the grader's own files cannot be written
     */
    static Submission of(Engine engine, Path home) throws UnusableInput, IOException {
        List<Submission> found = engine.submissions(home);
        if (found.isEmpty()) {
            throw none(home);
        }
        Submission own = found.get(0);
        if (own.message().isPresent()) {
            throw new UnusableInput(own.message().get());
        }
        if (own.modules().isEmpty()) {
            throw none(home);
        }
        return own;
    }

    private static UnusableInput none(Path home) {
        return new UnusableInput(Message.of("cli.home.none", home, ModuleNames.all()));
    }
}
