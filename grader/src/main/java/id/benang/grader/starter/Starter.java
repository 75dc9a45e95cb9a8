package id.benang.grader.starter;

import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The kit as students receive it, complete and still unwritten. */
public final class Starter {

    private final List<KitFile> files;
    private final int steps;

    Starter(List<KitFile> files, int steps) {
        this.files = List.copyOf(files);
        this.steps = steps;
    }

    /**
     * Makes the students' kit of a teacher's.
     *
     * @param home the folder of the teacher's kit, with the sources of all modules
     * @param jar Benang itself, ready to run
     * @throws UnusableInput if a file is missing or cannot be read, or a mark is wrong
     */
    public static Starter of(Path home, Path jar) throws UnusableInput {
        return new Checkout(home, jar).starter();
    }

    /**
     * Writes the kit.
     *
     * @param folder where to; made if it is not there
     * @throws UnusableInput if it is a file or holds something already, or cannot be written to
     * @throws IOException if what was begun cannot be taken away after a failure
     */
    public void writeTo(Path folder) throws UnusableInput, IOException {
        new KitFolder(folder).write(files);
    }

    /** How many files the kit has. */
    public int files() {
        return files.size();
    }

    /** How many things students write themselves. */
    public int steps() {
        return steps;
    }
}
