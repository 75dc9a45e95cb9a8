package id.benang.grader.print;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.AtomicFile;
import id.benang.grader.report.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lab reports from a module's form, a student's text and a recorded run, each of which may be missing but the form. */
public final class LabReports {

    private final Path forms;
    private final Words words;
    private final Pages pages = new Pages();

    /**
     * @param forms the folder of the forms, {@code docs/laporan-praktikum}
     */
    public LabReports(Path forms, Texts texts) {
        this.forms = forms;
        this.words = new Words(texts);
    }

    /**
     * A module's report with nothing filled in.
     *
     * @throws UnusableInput if there is no such form
     * @throws IOException if the form cannot be read
     */
    public LabReport blank(LabModule module) throws UnusableInput, IOException {
        return report(module, Identity.unknown(), Draft.read(""), Optional.empty());
    }

    /**
     * A module's report, filled in with what there is.
     *
     * @param known who is known to have handed in
     * @param today the date of a report that gives none itself
     * @param text what the student wrote, as {@link StudentText} finds it
     * @throws UnusableInput if there is no such form
     * @throws IOException if the form cannot be read
     */
    public LabReport filled(RecordedModule recorded, Identity known, LocalDate today, Optional<String> text)
            throws UnusableInput, IOException {
        Draft draft = Draft.read(text.orElse(""));
        Identity dated = new Identity(Map.of(Identity.Field.TANGGAL, date(today)));
        Identity identity = known.orElse(draft.identity()).orElse(dated);
        return report(recorded.grade().module(), identity, draft, Optional.of(new ResultsInWords(words).of(recorded)));
    }

    /**
     * Writes a report as {@code .html}, {@code .pdf} and {@code .docx}.
     *
     * @return the files
     * @throws IOException if they cannot be written
     */
    public List<Path> write(LabReport report, Path folder) throws IOException {
        String html = pages.of(report);
        Map<String, byte[]> files = Map.of(
                ".html", html.getBytes(StandardCharsets.UTF_8),
                ".pdf", Pdf.of(html),
                ".docx", new WordDocument(report).bytes());
        List<Path> written = new ArrayList<>();
        for (String end : List.of(".html", ".pdf", ".docx")) {
            Path file = folder.resolve(report.name() + end);
            AtomicFile.write(file, files.getOrDefault(end, new byte[0]));
            written.add(file);
        }
        return written;
    }

    private LabReport report(LabModule module, Identity identity, Draft draft, Optional<Results> results)
            throws UnusableInput, IOException {
        Form form = Form.read(forms, module);
        List<Chapter> chapters = new ArrayList<>();
        Map<Part, Prose> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, draft.text(part, form.texts()));
        }
        Prose head = draft.head(form.texts());
        for (Part part : Part.values()) {
            chapters.add(chapter(part, form, texts.getOrDefault(part, Prose.empty()), results));
        }
        if (!head.isBlank()) {
            chapters.add(new Chapter(words.say("print.other"), Prose.empty(), head, Optional.empty(), 0));
        }
        List<LabReport.Line> lines = Arrays.stream(Identity.Field.values())
                .map(field -> new LabReport.Line(words.say(field.key()), identity.value(field)))
                .toList();
        return new LabReport(
                "laporan-" + module.id(),
                words.say("print.language"),
                words.say("print.title"),
                form.title(),
                lines,
                chapters,
                List.of(words.say("print.box.score"), words.say("print.box.signature")));
    }

    private static Chapter chapter(Part part, Form form, Prose text, Optional<Results> results) {
        Optional<Results> own = results.filter(any -> part == Part.HASIL_PERCOBAAN);
        // Answers cannot be read without their questions; elsewhere these have done their work.
        boolean asks = text.isBlank() || part == Part.JAWABAN_TUGAS;
        boolean empty = text.isBlank() && own.isEmpty();
        return new Chapter(
                part.heading(),
                asks && (own.isEmpty() || empty) ? form.questions(part) : Prose.empty(),
                text,
                own,
                empty ? part.lines() : 0);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(words.say("print.language")))
                .format(day);
    }
}
