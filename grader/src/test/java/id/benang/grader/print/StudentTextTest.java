package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.UnusableInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentTextTest {

    @TempDir
    private Path folder;

    @Test
    void there_may_be_none() throws Exception {
        assertThat(StudentText.in(folder)).isEmpty();
        assertThat(StudentText.in(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void it_is_read_in_the_charset_it_was_written_in() throws Exception {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1}) {
            Files.write(folder.resolve("Laporan.md"), "caf\u00E9".getBytes(charset));

            assertThat(StudentText.in(folder)).contains("caf\u00E9");
        }
    }

    @Test
    void one_that_is_too_large_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("laporan.md"), "x".repeat(1_000_000));

        assertThat(refused())
                .isEqualTo(file + " lebih besar dari 64 KB; persingkat isinya, dan jangan tempelkan gambar di"
                        + " dalamnya.");
    }

    @Test
    void one_of_too_many_lines_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("laporan.md"), "\n".repeat(2_001));

        assertThat(refused()).isEqualTo(file + " lebih panjang dari 2,000 baris; persingkat isinya.".replace(",", ""));
    }

    @Test
    void a_link_and_a_folder_are_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia"), "rahasia");
        Path inner = Files.createDirectory(folder.resolve("modul"));
        Path file = Files.createSymbolicLink(inner.resolve("laporan.md"), secret);
        String answer = file + " bukan berkas biasa; gantilah dengan berkas teks yang bernama laporan.md.";

        assertThat(refused(inner)).isEqualTo(answer);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(refused(inner)).isEqualTo(answer);
    }

    private String refused() {
        return refused(folder);
    }

    private static String refused(Path folder) {
        UnusableInput refused = catchThrowableOfType(UnusableInput.class, () -> StudentText.in(folder));
        return LabReportsTest.told(refused);
    }
}
