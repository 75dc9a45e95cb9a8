package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final String KNOWN = "Yang dikenal: [student] dengan id dan name; tabel tiap modul, misalnya "
            + "[folder-a], dengan server, client, wire, dan port.";

    @TempDir
    Path temp;

    @Test
    void everything_that_the_file_may_say_is_read() throws Exception {
        Settings settings = read("""
                [student]
                id   = "2341720001"
                name = "Siti Rahma"

                [modul-contoh]
                server = ["python3", "server.py", "{host}", "{port}"]
                client = ["python3", "client.py"]
                wire   = "raw"
                port   = 1024
                """);

        assertThat(settings.id()).contains("2341720001");
        assertThat(settings.name()).contains("Siti Rahma");
        assertThat(settings.module(LabModule.MODUL_CONTOH))
                .isEqualTo(new ModuleSettings(
                        Optional.of(List.of("python3", "server.py", "{host}", "{port}")),
                        Optional.of(List.of("python3", "client.py")),
                        ModuleSettings.Wire.RAW,
                        OptionalInt.of(1024)));
        assertThat(settings.module(LabModule.FOLDER_A)).isEqualTo(ModuleSettings.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A]", "[folderA]", "[\"Folder A\"]", "[folder-a]", "[folder_a]"})
    void tables_are_named_as_freely_as_folders(String header) throws Exception {
        assertThat(read(header + "\nport = 6000").module(LabModule.FOLDER_A).port())
                .hasValue(6000);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
        assertThat(read("\uFEFF[student]\nid = \"1\"").id()).contains("1");
    }

    @Test
    void a_blank_id_is_none() throws Exception {
        assertThat(read("[student]\nid = \" \"\nname = \"\"")).isEqualTo(Settings.none());
    }

    @Test
    void text_that_is_no_toml_is_refused_with_its_line() throws Exception {
        assertThat(complaint("[student]\nid = \"1\"\nname = Siti\n"))
                .isEqualTo("benang.toml baris 3 tidak bisa dibaca: Unknown token");
    }

    @Test
    void an_unknown_table_is_refused_with_its_line() throws Exception {
        assertThat(complaint("[student]\nid = \"1\"\n\n[folder-c]\nport = 5005\n"))
                .isEqualTo("benang.toml baris 4: folder-c tidak dikenal. " + KNOWN);
    }

    @Test
    void an_unknown_key_is_refused_with_its_line() throws Exception {
        assertThat(complaint("[folder-a]\nport = 5005\n[folder-b]\nporta = 1\n"))
                .isEqualTo("benang.toml baris 4: folder-b.porta tidak dikenal. " + KNOWN);
    }

    @Test
    void an_unknown_key_without_a_table_is_refused_with_its_line() throws Exception {
        assertThat(complaint("\nid = \"1\"\n")).isEqualTo("benang.toml baris 2: id tidak dikenal. " + KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "1.5", "[\"1\"]"})
    void an_id_that_is_no_text_is_refused(String value) throws Exception {
        assertThat(complaint("[student]\nname = \"Siti\"\nid = " + value))
                .isEqualTo("benang.toml baris 3: isi student.id keliru. Yang diharapkan: \"…\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5005\"", "5005.0", "true", "[5005]", "99999999999", "1023", "65536", "-1", "\"\""})
    void a_port_that_is_none_is_refused(String value) throws Exception {
        assertThat(complaint("[folder-a]\nport = " + value))
                .isEqualTo("benang.toml baris 2: isi folder-a.port keliru. Yang diharapkan: 1024–65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"java Server\"", "[]", "[\"\"]", "[1, 2]", "true", "\"\""})
    void a_command_that_is_none_is_refused(String value) throws Exception {
        assertThat(complaint("[folder-a]\n# perintah\nclient = " + value))
                .isEqualTo("benang.toml baris 3: isi folder-a.client keliru. Yang diharapkan: [\"…\", \"…\"].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7"})
    void a_server_command_that_is_none_is_refused(String value) throws Exception {
        assertThat(complaint("[folder-a]\nserver = " + value))
                .isEqualTo("benang.toml baris 2: isi folder-a.server keliru. Yang diharapkan: [\"…\", \"…\"].");
    }

    @Test
    void an_unknown_wire_is_refused() throws Exception {
        assertThat(complaint("[echo]\nwire = \"json\""))
                .isEqualTo("benang.toml baris 2: isi echo.wire keliru. Yang diharapkan: \"line\", \"raw\".");
    }

    @Test
    void a_table_that_is_none_is_refused() throws Exception {
        assertThat(complaint("\nstudent = \"Siti\""))
                .isEqualTo("benang.toml baris 2: isi student keliru. Yang diharapkan: [student].");
    }

    @Test
    void an_inline_table_is_found_by_its_line() throws Exception {
        assertThat(complaint("\n\nstudent = { id = \"1\", nim = \"2\" }"))
                .isEqualTo("benang.toml baris 3: student.nim tidak dikenal. " + KNOWN);
    }

    @Test
    void a_dotted_key_is_found_by_its_line() throws Exception {
        assertThat(complaint("student.id = \"1\"\nstudent.name = 2"))
                .isEqualTo("benang.toml baris 2: isi student.name keliru. Yang diharapkan: \"…\".");
    }

    @Test
    void two_tables_for_one_module_are_refused() throws Exception {
        assertThat(complaint("[folder-a]\nport = 5005\n[FolderA]\nport = 5006\n"))
                .isEqualTo("benang.toml baris 3: tabel untuk folder-a sudah ada sebelumnya. Gabungkan keduanya.");
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        assertThat(complaint("#".repeat(64 * 1024 + 1)))
                .isEqualTo("benang.toml lebih besar dari 64 KB. Isinya cukup beberapa baris.");
        assertThat(read("#".repeat(64 * 1024))).isEqualTo(Settings.none());
    }

    @Test
    void a_file_that_is_no_utf_8_is_refused() throws Exception {
        Path file = Files.write(
                temp.resolve("benang.toml"), "[student]\nname = \"Andr\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(complaint(file)).isEqualTo("benang.toml bukan teks UTF-8. Simpan ulang sebagai UTF-8.");
    }

    private Settings read(String text) throws IOException, UnusableInput {
        Path file = Files.writeString(temp.resolve("benang.toml"), text);
        return SettingsFile.read(file, Limits.standard().settingsBytes());
    }

    private String complaint(String text) throws IOException {
        return complaint(Files.writeString(temp.resolve("benang.toml"), text));
    }

    private static String complaint(Path file) {
        UnusableInput complaint = catchThrowableOfType(
                UnusableInput.class,
                () -> SettingsFile.read(file, Limits.standard().settingsBytes()));
        assertThat(complaint).isNotNull();
        return Wording.indonesian(complaint.explanation());
    }
}
