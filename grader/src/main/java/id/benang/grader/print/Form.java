package id.benang.grader.print;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The blank report of one module, from {@code docs/laporan-praktikum}. An instructor may change its questions.
 *
 * @param questions what guides the student through each part
 * @param texts what the form says by itself, and a student did not write
 */
record Form(LabModule module, String title, Map<Part, Prose> questions, Set<String> texts) {

    Form {
        questions = Map.copyOf(questions);
        texts = Set.copyOf(texts);
    }

    /**
     * Reads a module's form.
     *
     * @param folder where the forms are
     * @throws UnusableInput if it is not there or has no title
     * @throws IOException if it cannot be read
     */
    static Form read(Path folder, LabModule module) throws UnusableInput, IOException {
        Path file = folder.resolve(module.id() + ".md");
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(Message.of("print.form.missing", file));
        }
        Draft draft = Draft.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        if (draft.title().isEmpty()) {
            throw new UnusableInput(Message.of("print.form.untitled", file));
        }
        Set<String> texts = draft.own();
        Map<Part, Prose> questions = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            questions.put(part, draft.questions(part));
        }
        return new Form(module, draft.title(), questions, texts);
    }

    Prose questions(Part part) {
        return Optional.ofNullable(questions.get(part)).orElseGet(Prose::empty);
    }
}
