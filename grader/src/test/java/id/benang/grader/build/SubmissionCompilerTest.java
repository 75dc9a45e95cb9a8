package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Program;
import id.benang.grader.model.Program.CommandProgram;
import id.benang.grader.model.Program.JavaProgram;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionCompilerTest {

    private static final String MAIN = "public static void main(String[] args) {}";
    private static final String SERVER = "public class Server { " + MAIN + " }";
    private static final String CLIENT = "public class Client { " + MAIN + " }";
    private static final String BROKEN = "class Rusak { int x = }";

    @TempDir
    Path temp;

    private final Map<LabModule, List<Path>> sources = new EnumMap<>(LabModule.class);
    private final Map<LabModule, ModuleSettings> settings = new EnumMap<>(LabModule.class);

    @Test
    void server_and_client_are_found_by_their_names() throws IOException {
        write(LabModule.MODUL_CONTOH, "src/chat/Server.java", "package chat; " + SERVER);
        write(LabModule.MODUL_CONTOH, "Client.java", CLIENT);

        BuiltModule built = build(LabModule.MODUL_CONTOH);

        JavaProgram server = javaProgram(built, Role.SERVER);
        assertThat(server.mainClass()).isEqualTo("chat.Server");
        assertThat(server.folder()).isEqualTo(folder(LabModule.MODUL_CONTOH));
        assertThat(server.classPath()).hasSize(1);
        assertThat(server.classPath().get(0).resolve("chat/Server.class")).exists();
        assertThat(javaProgram(built, Role.CLIENT).mainClass()).isEqualTo("Client");
        assertThat(built.notes()).isEmpty();
        assertThat(built.message()).isEmpty();
    }

    @Test
    void only_what_was_found_and_wanted_is_built() throws IOException {
        write(LabModule.MODUL_CONTOH, "Server.java", SERVER);
        write(LabModule.FOLDER_A, "Server.java", SERVER);

        assertThat(compile(Set.of(LabModule.FOLDER_A, LabModule.FOLDER_B))).containsOnlyKeys(LabModule.FOLDER_A);
    }

    @Test
    void rivals_are_named() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", SERVER);
        write(LabModule.FOLDER_A, "ChatServer.java", "class ChatServer { " + MAIN + " }");
        write(LabModule.FOLDER_A, "Client.java", CLIENT);

        assertThat(notes(build(LabModule.FOLDER_A)))
                .containsExactly("Server yang dijalankan adalah Server; kelas lain yang juga punya main: ChatServer.");
    }

    @Test
    void folder_a_sees_the_classes_of_the_example_behind_its_own() throws IOException {
        write(LabModule.MODUL_CONTOH, "chat/Room.java", "package chat; public class Room {}");
        write(LabModule.MODUL_CONTOH, "chat/Server.java", "package chat; " + SERVER);
        write(LabModule.FOLDER_A, "Server.java", "public class Server extends chat.Server { chat.Room room; }");

        BuiltModule built = build(LabModule.FOLDER_A);

        JavaProgram server = javaProgram(built, Role.SERVER);
        assertThat(server.mainClass()).isEqualTo("Server");
        assertThat(server.classPath())
                .extracting(
                        path -> temp.resolve("out").relativize(path).getName(0).toString())
                .containsExactly("folder-a", "modul-contoh");
        assertThat(notes(built)).containsExactly("Tidak ada kelas client dengan main. Kelas yang punya main: Server.");
    }

    @Test
    void echo_does_not_see_the_example() throws IOException {
        write(LabModule.MODUL_CONTOH, "Room.java", "public class Room {}");
        write(LabModule.MULTITHREAD_ECHO, "Server.java", "class Server extends Room { " + MAIN + " }");

        assertThat(message(build(LabModule.MULTITHREAD_ECHO)))
                .isEqualTo("Server.java baris 1, galat 1 dari 1: cannot find symbol symbol: class Room. Java tidak "
                        + "mengenal nama ini: periksa ejaan dan huruf besar-kecilnya, deklarasinya, serta import-nya.");
    }

    @Test
    void a_module_is_tried_without_an_example_that_does_not_compile() throws IOException {
        write(LabModule.MODUL_CONTOH, "Server.java", BROKEN);
        write(LabModule.FOLDER_B, "Server.java", SERVER);
        write(LabModule.FOLDER_B, "Client.java", CLIENT);

        BuiltModule built = build(LabModule.FOLDER_B);

        assertThat(javaProgram(built, Role.SERVER).classPath()).hasSize(1);
        assertThat(notes(built))
                .containsExactly("modul-contoh dari kumpulan tugas ini tidak bisa dikompilasi, jadi modul ini "
                        + "dikompilasi tanpa kelas-kelasnya.");
    }

    @Test
    void the_graders_own_classes_are_not_to_be_had() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", "import id.benang.grader.model.Role; " + SERVER);

        assertThat(message(build(LabModule.FOLDER_A)))
                .isEqualTo("Server.java baris 1, galat 1 dari 1: package id.benang.grader.model does not exist. "
                        + "Package ini tidak ada di kumpulan tugas maupun di JDK; pustaka lain tidak tersedia.");
    }

    @Test
    void a_broken_class_that_nobody_needs_is_left_out_and_named() throws IOException {
        write(LabModule.FOLDER_A, "chat/Server.java", "package chat; " + SERVER.replace("{}", "{ new Room(); }"));
        write(LabModule.FOLDER_A, "salah-folder/Room.java", "package chat; class Room { Extra extra; } class Extra {}");
        write(LabModule.FOLDER_A, "Client.java", CLIENT);
        write(LabModule.FOLDER_A, "coba/Rusak.java", BROKEN);

        BuiltModule built = build(LabModule.FOLDER_A);

        Path classes = javaProgram(built, Role.SERVER).classPath().get(0);
        assertThat(classes.resolve("chat/Room.class")).exists();
        assertThat(classes.resolve("chat/Extra.class")).exists();
        assertThat(javaProgram(built, Role.CLIENT).mainClass()).isEqualTo("Client");
        assertThat(notes(built))
                .containsExactly("Tidak semua berkas bisa dikompilasi. Yang dipakai hanya yang dibutuhkan "
                        + "chat.Server, Client; yang bermasalah: coba/Rusak.java.");
    }

    @Test
    void a_broken_client_does_not_take_the_server_along() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", SERVER);
        write(LabModule.FOLDER_A, "Client.java", "public class Client { " + MAIN + " int umur = \"tua\"; }");

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(javaProgram(built, Role.SERVER).mainClass()).isEqualTo("Server");
        assertThat(built.client()).isEmpty();
        assertThat(built.message()).isEmpty();
        assertThat(notes(built))
                .containsExactly(
                        "Tidak semua berkas bisa dikompilasi. Yang dipakai hanya yang dibutuhkan Server; "
                                + "yang bermasalah: Client.java.",
                        "Client.java baris 1, galat 1 dari 1: incompatible types: String cannot be converted to int. "
                                + "Tipe nilainya tidak cocok dengan tipe yang diminta; ubah salah satunya.");
    }

    @Test
    void copies_of_a_class_are_told_and_the_first_is_used() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", SERVER);
        write(LabModule.FOLDER_A, "salinan/Server.java", SERVER);

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(javaProgram(built, Role.SERVER).mainClass()).isEqualTo("Server");
        assertThat(notes(built).get(1))
                .isEqualTo("Tidak semua berkas bisa dikompilasi. Yang dipakai hanya yang dibutuhkan Server; "
                        + "yang bermasalah: salinan/Server.java.");
    }

    @Test
    void classes_with_other_names_are_told() throws IOException {
        write(LabModule.FOLDER_A, "Obrolan.java", "class Obrolan { " + MAIN + " }");
        write(LabModule.FOLDER_A, "Uji.java", "class Uji { " + MAIN + " }");

        assertThat(message(build(LabModule.FOLDER_A)))
                .isEqualTo("Tidak ada kelas server maupun client dengan main. Kelas yang punya main: Obrolan, Uji. "
                        + "Beri nama Server dan Client, atau tulis perintahnya di benang.toml.");
    }

    @Test
    void a_module_without_any_main_is_told() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", "class Server { void main(String[] args) {} }");

        assertThat(message(build(LabModule.FOLDER_A)))
                .isEqualTo("Tidak ada satu pun kelas dengan public static void main(String[] args), "
                        + "jadi tidak ada yang bisa dijalankan.");
    }

    @Test
    void a_module_without_a_server_keeps_its_client() throws IOException {
        write(LabModule.FOLDER_A, "Client.java", CLIENT);

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(built.server()).isEmpty();
        assertThat(built.client()).isPresent();
        assertThat(notes(built)).containsExactly("Tidak ada kelas server dengan main. Kelas yang punya main: Client.");
    }

    @Test
    void a_module_without_sources_is_told() throws IOException {
        sources.put(LabModule.FOLDER_A, List.of());

        assertThat(message(build(LabModule.FOLDER_A))).isEqualTo("Tidak ada berkas Java di folder modul ini.");
    }

    @Test
    void commands_need_no_java() throws IOException {
        sources.put(LabModule.FOLDER_A, List.of());
        commands(LabModule.FOLDER_A, List.of("python3", "server.py", "{port}"), List.of("python3", "client.py"));

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(built.server())
                .contains(new CommandProgram(
                        folder(LabModule.FOLDER_A), List.of(), List.of("python3", "server.py", "{port}")));
        assertThat(built.client())
                .contains(new CommandProgram(folder(LabModule.FOLDER_A), List.of(), List.of("python3", "client.py")));
        assertThat(built.message()).isEmpty();
        assertThat(built.notes()).isEmpty();
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void one_command_without_java_leaves_the_other_role_open() throws IOException {
        sources.put(LabModule.FOLDER_A, List.of());
        settings.put(
                LabModule.FOLDER_A,
                new ModuleSettings(
                        Optional.of(List.of("python3", "server.py")),
                        Optional.empty(),
                        ModuleSettings.Wire.LINE,
                        OptionalInt.empty()));

        assertThat(notes(build(LabModule.FOLDER_A)))
                .containsExactly(
                        "benang.toml hanya memberi perintah untuk satu peran, dan tidak ada kelas Java untuk client.");
    }

    @Test
    void a_command_gets_the_compiled_classes() throws IOException {
        write(LabModule.FOLDER_A, "chat/Main.java", "package chat; public class Main { " + MAIN + " }");
        commands(LabModule.FOLDER_A, List.of("java", "-cp", "{classes}", "chat.Main"), List.of("java", "chat.Main"));

        Program server = build(LabModule.FOLDER_A).server().orElseThrow();

        assertThat(((CommandProgram) server).classPath().get(0).resolve("chat/Main.class"))
                .exists();
    }

    @Test
    void a_class_named_by_a_command_is_compiled_without_the_broken_rest() throws IOException {
        write(LabModule.FOLDER_A, "Main.java", "public class Main { " + MAIN + " }");
        write(LabModule.FOLDER_A, "Rusak.java", BROKEN);
        commands(LabModule.FOLDER_A, List.of("java", "-cp", "{classes}", "Main"), List.of("sh", "client.sh"));

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(((CommandProgram) built.server().orElseThrow()).classPath()).hasSize(1);
        assertThat(((CommandProgram) built.client().orElseThrow()).classPath()).isEmpty();
    }

    @Test
    void sources_in_other_encodings_are_read_and_named() throws IOException {
        String text = "class %s { String nama = \"Andr\u00e9\"; " + MAIN + " }";
        write("Server.java", "\uFEFF" + text.formatted("Server"), StandardCharsets.UTF_8);
        write("Client.java", "\uFEFF" + text.formatted("Client"), StandardCharsets.UTF_16LE);
        write("Lain.java", text.formatted("Lain"), StandardCharsets.ISO_8859_1);
        write("Biasa.java", text.formatted("Biasa"), StandardCharsets.UTF_8);

        BuiltModule built = build(LabModule.FOLDER_A);

        assertThat(built.message()).isEmpty();
        assertThat(notes(built))
                .containsExactly(
                        "Berkas berikut bukan UTF-8 biasa, melainkan Latin-1: Lain.java. "
                                + "Dibaca apa adanya; sebaiknya simpan sebagai UTF-8.",
                        "Berkas berikut bukan UTF-8 biasa, melainkan UTF-16LE: Client.java. "
                                + "Dibaca apa adanya; sebaiknya simpan sebagai UTF-8.",
                        "Berkas berikut bukan UTF-8 biasa, melainkan UTF-8 BOM: Server.java. "
                                + "Dibaca apa adanya; sebaiknya simpan sebagai UTF-8.");
    }

    @Test
    void annotation_processors_do_not_run() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", SERVER);
        Path services = folder(LabModule.FOLDER_A).resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Server");

        assertThat(build(LabModule.FOLDER_A).server()).isPresent();
    }

    @Test
    void too_many_files_are_not_compiled() throws IOException {
        Path file = write(LabModule.FOLDER_A, "Server.java", SERVER);
        sources.put(LabModule.FOLDER_A, java.util.Collections.nCopies(2_001, file));

        assertThat(message(build(LabModule.FOLDER_A))).isEqualTo("Modul ini berisi 2001 berkas Java; batasnya 2000.");
    }

    @Test
    void too_large_sources_are_not_compiled() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", " ".repeat(5 * 1024 * 1024 + 1));

        assertThat(message(build(LabModule.FOLDER_A)))
                .isEqualTo("Berkas Java modul ini lebih besar dari 5 MB. Kumpulkan kode buatan sendiri saja.");
    }

    @Test
    void a_compile_that_takes_too_long_is_told() throws IOException {
        StringBuilder methods = new StringBuilder(SERVER).append("class Many {");
        for (int number = 0; number < 20_000; number++) {
            methods.append("int m")
                    .append(number)
                    .append("() { return ")
                    .append(number)
                    .append("; }\n");
        }
        write(LabModule.FOLDER_A, "Server.java", methods.append("}").toString());

        BuiltModule built = new SubmissionCompiler(Duration.ofMillis(1))
                .compile(submission(), Set.of(LabModule.FOLDER_A), temp.resolve("out"))
                .get(LabModule.FOLDER_A);

        assertThat(message(Objects.requireNonNull(built)))
                .isEqualTo("Kompilasi tidak selesai dalam 0 detik waktu prosesor dan dihentikan.");
    }

    @Test
    void a_compile_that_takes_too_much_memory_is_told() throws IOException {
        write(LabModule.FOLDER_A, "Server.java", SERVER);
        AtomicLong inUse = new AtomicLong();
        MemoryLimit memory = new MemoryLimit(() -> inUse.getAndAdd(100L * 1024 * 1024), 150);

        BuiltModule built = new SubmissionCompiler(
                        new TimeLimit(SubmissionCompiler.LONGEST, Duration.ofMinutes(10), memory))
                .compile(submission(), Set.of(LabModule.FOLDER_A), temp.resolve("out"))
                .get(LabModule.FOLDER_A);

        assertThat(message(Objects.requireNonNull(built)))
                .isEqualTo("Kompilasi memerlukan lebih dari 150 MB memori dan dihentikan.");
    }

    @Test
    void a_compiler_that_breaks_down_is_told() throws IOException {
        String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);
        write(LabModule.FOLDER_A, "Server.java", "class Server { int x = " + deep + "; }");

        assertThat(message(build(LabModule.FOLDER_A)))
                .isEqualTo("Kompilator berhenti tanpa hasil: java.lang.StackOverflowError");
    }

    private Map<LabModule, BuiltModule> compile(Set<LabModule> wanted) throws IOException {
        return new SubmissionCompiler().compile(submission(), wanted, temp.resolve("out"));
    }

    private BuiltModule build(LabModule module) throws IOException {
        return Objects.requireNonNull(compile(Set.of(module)).get(module));
    }

    private Submission submission() {
        Map<LabModule, ModuleSources> modules = new EnumMap<>(LabModule.class);
        sources.forEach((module, files) -> modules.put(
                module,
                new ModuleSources(
                        module,
                        folder(module),
                        files.stream().sorted().toList(),
                        settings.getOrDefault(module, ModuleSettings.none()),
                        List.of())));
        return new Submission(new Student("siti", "Siti"), temp, modules, List.of(), Optional.empty());
    }

    private void commands(LabModule module, List<String> server, List<String> client) {
        settings.put(
                module,
                new ModuleSettings(
                        Optional.of(server), Optional.of(client), ModuleSettings.Wire.LINE, OptionalInt.empty()));
    }

    private Path folder(LabModule module) {
        return temp.resolve("siti").resolve(module.id());
    }

    private Path write(LabModule module, String name, String text) throws IOException {
        Path file = folder(module).resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        sources.computeIfAbsent(module, key -> new ArrayList<>()).add(file);
        return file;
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(write(LabModule.FOLDER_A, name, ""), text.getBytes(charset));
    }

    private static JavaProgram javaProgram(BuiltModule built, Role role) {
        return (JavaProgram) built.program(role).orElseThrow();
    }

    private static List<String> notes(BuiltModule built) {
        return built.notes().stream().map(Wording::indonesian).toList();
    }

    private static String message(BuiltModule built) {
        assertThat(built.server()).isEmpty();
        assertThat(built.client()).isEmpty();
        return built.message().map(Wording::indonesian).orElse("");
    }
}
