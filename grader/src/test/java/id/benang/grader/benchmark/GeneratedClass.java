package id.benang.grader.benchmark;

import id.benang.grader.corpus.Corpus;
import id.benang.grader.corpus.CorpusMember;
import id.benang.grader.corpus.Folders;
import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class of students with four modules each, the same one every time. Two of three are right and have the kit's own
 * modules. The third has one module of a mistake in the corpus, each another mistake as long as there are any, hanging
 * ones among them. Nothing else of that student may be wrong: if the mistake is in a chat module, the other ones are
 * those of a sample that does not build one module on the other, as the kit's do.
 */
final class GeneratedClass {

    private static final int EVERY = 3;
    /** Who has which: a list of its own, so that the class stays the same when the corpus grows. */
    private static final String MISTAKES = "mistakes.txt";
    /** A submission that stands alone in each chat module. */
    private static final Path SAMPLE = Path.of("grader", "samples", "putri-ayu.zip");

    private static final Map<LabModule, String> SAMPLE_FOLDERS = Map.of(
            LabModule.MODUL_CONTOH, "Modul Contoh",
            LabModule.FOLDER_A, "Folder A",
            LabModule.FOLDER_B, "Folder B");

    private final Path checkout;
    private final CorpusMember kit;
    private final List<CorpusMember> mistakes;

    private GeneratedClass(Path checkout, List<CorpusMember> mistakes) {
        this.checkout = checkout;
        this.kit = Corpus.ownModules(checkout);
        this.mistakes = mistakes;
    }

    /** The class that this checkout makes. */
    static GeneratedClass of(Path checkout) throws IOException {
        Map<String, CorpusMember> members = new HashMap<>();
        for (CorpusMember member : new Corpus(checkout.resolve("grader/src/test/submissions")).members()) {
            members.put(member.name(), member);
        }
        return new GeneratedClass(
                checkout,
                mistakes().stream()
                        .map(name -> Objects.requireNonNull(members.get(name), name))
                        .toList());
    }

    /** Java programs alone: one in another language takes an interpreter that a machine may lack. */
    private static List<String> mistakes() throws IOException {
        try (InputStream list = GeneratedClass.class.getResourceAsStream(MISTAKES)) {
            return new String(Objects.requireNonNull(list, MISTAKES).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The first so many students. */
    List<GeneratedStudent> students(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::student).toList();
    }

    private GeneratedStudent student(int number) {
        Map<LabModule, CorpusMember> modules = new EnumMap<>(LabModule.class);
        Stream.of(LabModule.values()).forEach(module -> modules.put(module, kit));
        if (number % EVERY == 0) {
            CorpusMember mistake = mistakes.get((number / EVERY - 1) % mistakes.size());
            mistake.modules().forEach(module -> modules.put(module, mistake));
        }
        return new GeneratedStudent("s%04d".formatted(number), modules);
    }

    /**
     * Writes what the first so many students hand in, an archive each.
     *
     * @param folder where they go
     */
    void write(int number, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path scratch = Files.createTempDirectory("benang-mistakes");
        try {
            for (GeneratedStudent student : students(number)) {
                write(student, folder.resolve(student.id() + ".zip"), scratch);
            }
        } finally {
            Folders.delete(scratch);
        }
    }

    private void write(GeneratedStudent student, Path archive, Path scratch) throws IOException {
        try (Archive zip = Archive.create(archive)) {
            zip.addText(
                    "benang.toml",
                    "[student]\nid = \"%s\"\nname = \"Student %s\"\n".formatted(student.id(), student.id()));
            boolean chatIsWrong = student.modules().entrySet().stream()
                    .anyMatch(module -> module.getKey().family() == LabModule.Family.CHAT
                            && !module.getValue().equals(kit));
            for (LabModule module : LabModule.values()) {
                CorpusMember member = student.modules().getOrDefault(module, kit);
                if (!member.equals(kit)) {
                    addMistake(zip, member, module, scratch);
                } else if (chatIsWrong && module.family() == LabModule.Family.CHAT) {
                    addOfSample(zip, module, student);
                } else {
                    zip.addFolder(
                            module.id() + "/src/main",
                            checkout.resolve(module.id()).resolve("src/main"));
                }
            }
        }
    }

    /** A variant of the chat is made on the chat of the same solution, which is right and so goes along. */
    private static void addMistake(Archive zip, CorpusMember mistake, LabModule module, Path scratch)
            throws IOException {
        Path whole = mistake.layOut(scratch);
        zip.addFolder(module.id(), whole.resolve(module.id()));
        if (isVariant(module)) {
            String chat = LabModule.MODUL_CONTOH.id();
            zip.addFolder(chat, whole.resolve(chat));
        }
    }

    private void addOfSample(Archive zip, LabModule module, GeneratedStudent student) throws IOException {
        boolean comesWithTheMistake = module == LabModule.MODUL_CONTOH
                && student.modules().entrySet().stream()
                        .anyMatch(other -> !other.getValue().equals(kit) && isVariant(other.getKey()));
        if (!comesWithTheMistake) {
            String folder = SAMPLE_FOLDERS.get(module);
            zip.addFromArchive(module.id(), checkout.resolve(SAMPLE), "/" + folder + "/");
        }
    }

    private static boolean isVariant(LabModule module) {
        return module == LabModule.FOLDER_A || module == LabModule.FOLDER_B;
    }
}
