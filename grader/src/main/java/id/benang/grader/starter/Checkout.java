package id.benang.grader.starter;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A teacher's kit, of which a students' kit is made. */
final class Checkout {

    private static final String SOURCES = "src/main/java";
    private static final String SHEETS = "docs/lembar";
    private static final String FORMS = "docs/laporan-praktikum";
    private static final String PICTURES = "docs/images";
    private static final String STEPS = "{langkah}";

    private final Path home;
    private final Path jar;
    private final List<KitFile> files = new ArrayList<>();
    private final StringBuilder stepList = new StringBuilder();
    private int steps;

    Checkout(Path home, Path jar) {
        this.home = home;
        this.jar = jar;
    }

    /**
     * Reads all that the students' kit consists of.
     *
     * @throws UnusableInput if a file is missing or cannot be read, or a mark is wrong
     */
    Starter starter() throws UnusableInput {
        try {
            files.add(new KitFile("benang.jar", Files.readAllBytes(jar), false));
            for (LabModule module : LabModule.values()) {
                addModule(module);
            }
            addSheets();
            addForms();
            files.add(KitFile.text("README.md", template("README.md").replace(STEPS, stepList)));
            files.add(KitFile.text("benang.toml", template("benang.toml")));
            files.add(new KitFile("LICENSE", Files.readAllBytes(home.resolve("LICENSE")), false));
            // Last: until they are there, nothing in the folder can be started.
            files.add(new KitFile("benang.cmd", Files.readAllBytes(home.resolve("benang.cmd")), false));
            files.add(new KitFile("benang", Files.readAllBytes(home.resolve("benang")), true));
            return new Starter(files, steps);
        } catch (NoSuchFileException missing) {
            throw new UnusableInput(Message.of("starter.incomplete", home, missing.getFile()));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableInput(Message.of("starter.unreadable", home, String.valueOf(unreadable.getMessage())));
        }
    }

    private void addModule(LabModule module) throws UnusableInput, IOException {
        String folder = module.id() + "/" + SOURCES;
        List<MarkedText> sources = new ArrayList<>();
        for (Map.Entry<String, String> source : texts(folder, ".java").entrySet()) {
            sources.add(MarkedText.read(source.getKey(), CommentStyle.JAVA, source.getValue()));
        }
        List<Step> own = Step.of(sources);
        if (own.isEmpty()) {
            // Without marks the solutions themselves would go out.
            throw new UnusableInput(Message.of("starter.unmarked", folder));
        }
        sources.forEach(this::add);
        steps += own.size();
        stepList.append("### `")
                .append(module.id())
                .append("`\n\n| langkah | berkas | isinya |\n| --- | --- | --- |\n");
        own.forEach(step -> stepList.append("| %d | `%s` | %s |\n".formatted(step.number(), step.file(), step.task())));
        stepList.append('\n');
    }

    private void addSheets() throws UnusableInput, IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> sheet : texts(SHEETS, ".md").entrySet()) {
            MarkedText text = MarkedText.read(sheet.getKey(), CommentStyle.MARKDOWN, sheet.getValue());
            add(text);
            all.append(text.forStudents());
        }
        for (Map.Entry<String, String> picture : texts(PICTURES, ".svg").entrySet()) {
            String name = picture.getKey().substring(PICTURES.length());
            if (all.indexOf("../images" + name + ")") >= 0) {
                files.add(KitFile.text(picture.getKey(), picture.getValue()));
            }
        }
    }

    /** The forms of the lab report, to be written in or printed as they are. */
    private void addForms() throws IOException {
        try (Stream<Path> forms = Files.list(home.resolve(FORMS))) {
            for (Path form : forms.sorted().toList()) {
                files.add(new KitFile(FORMS + "/" + form.getFileName(), Files.readAllBytes(form), false));
            }
        }
    }

    private void add(MarkedText text) {
        String rest = text.forStudents();
        if (!rest.isBlank()) {
            files.add(KitFile.text(text.name(), rest));
        }
    }

    /** The texts below a folder by their path in the kit, in alphabetical order. */
    private Map<String, String> texts(String folder, String ending) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(home.resolve(folder))) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(ending)).toList()) {
                String name = home.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Checkout.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
