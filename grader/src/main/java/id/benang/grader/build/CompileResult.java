package id.benang.grader.build;

import id.benang.grader.model.Message;
import java.util.List;

/**
 * What came of one run of the compiler.
 *
 * @param errors empty if all is well
 * @param notes what was noticed in the code on the way
 */
record CompileResult(List<CompilerError> errors, List<Message> notes) {

    CompileResult {
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }
}
