package id.benang.grader.submission;

import id.benang.grader.model.Student;
import java.nio.file.Path;

/**
 * Who a submission is from. {@code benang.toml} decides; where it is silent, the name of what was handed in
 * does. Whoever knows the names that a learning platform gives to downloads puts that knowledge in between.
 */
@FunctionalInterface
interface Naming {

    /**
     * Names the student.
     *
     * @param origin the folder or archive that was handed in
     * @param settings what its {@code benang.toml} says
     */
    Student student(Path origin, Settings settings);

    /** The naming of folders and archives that people made themselves. */
    static Naming byFileName() {
        return (origin, settings) -> {
            String id = settings.id().orElseGet(() -> ArchiveKind.baseName(origin));
            return new Student(id, settings.name().orElse(id));
        };
    }
}
