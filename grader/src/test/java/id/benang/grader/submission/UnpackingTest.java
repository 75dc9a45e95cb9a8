package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    private static final Limits SMALL = new Limits(4_096, 2_048, 5, 100);

    @TempDir
    Path temp;

    private Path target;

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectories(temp.resolve("within/target"));
    }

    @Test
    void a_zip_is_unpacked_with_its_folders() throws Exception {
        unpack(TestArchives.zip(temp.resolve("siti.zip"), Map.of("modul-contoh/Server.java", "class Server {}")));

        assertThat(target.resolve("modul-contoh/Server.java")).hasContent("class Server {}");
    }

    @Test
    void a_tar_gz_is_unpacked_with_its_folders() throws Exception {
        unpack(TestArchives.tarGz(temp.resolve("siti.tgz"), Map.of("modul-contoh/Server.java", "class Server {}")));

        assertThat(target.resolve("modul-contoh/Server.java")).hasContent("class Server {}");
    }

    @Test
    void a_zip_called_tar_gz_is_known_by_its_content() throws Exception {
        unpack(TestArchives.zip(temp.resolve("siti.tar.gz"), Map.of("A.java", "class A {}")));

        assertThat(target.resolve("A.java")).exists();
    }

    @Test
    void a_path_that_climbs_out_is_refused_in_a_zip() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("jahat.zip"), Map.of("../../keluar.txt", "x"));

        assertRefused(
                archive,
                "Arsip jahat.zip berisi berkas yang menunjuk ke luar foldernya, yaitu ../../keluar.txt. Arsip ini tidak dibuka.");
    }

    @Test
    void a_path_that_climbs_out_is_refused_in_a_tar() throws Exception {
        Path archive = TestArchives.tarGz(temp.resolve("jahat.tar.gz"), Map.of("a/../../keluar.txt", "x"));

        assertRefused(
                archive,
                "Arsip jahat.tar.gz berisi berkas yang menunjuk ke luar foldernya, yaitu a/../../keluar.txt. Arsip ini tidak dibuka.");
    }

    @Test
    void an_absolute_path_is_refused() throws Exception {
        Path archive = TestArchives.tarGz(temp.resolve("jahat.tgz"), Map.of("/tmp/keluar.txt", "x"));

        assertRefused(
                archive,
                "Arsip jahat.tgz berisi berkas yang menunjuk ke luar foldernya, yaitu /tmp/keluar.txt. Arsip ini tidak dibuka.");
    }

    @Test
    void a_drive_letter_is_refused() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("jahat.zip"), Map.of("C:/keluar.txt", "x"));

        assertRefused(
                archive,
                "Arsip jahat.zip berisi berkas yang menunjuk ke luar foldernya, yaitu C:/keluar.txt. Arsip ini tidak dibuka.");
    }

    @Test
    void a_backslash_is_refused() throws Exception {
        Path archive = TestArchives.tarGz(temp.resolve("jahat.tgz"), Map.of("a\\..\\keluar.txt", "x"));

        assertRefused(
                archive,
                "Arsip jahat.tgz berisi berkas yang menunjuk ke luar foldernya, yaitu a\\..\\keluar.txt. Arsip ini tidak dibuka.");
    }

    @Test
    void a_symbolic_link_is_refused_in_a_zip() throws Exception {
        Path archive = TestArchives.zipWithLink(temp.resolve("tautan.zip"), "Server.java", "/etc/passwd");

        assertRefused(
                archive,
                "Arsip tautan.zip berisi tautan atau berkas khusus, yaitu Server.java. Kumpulkan berkas aslinya.");
    }

    @Test
    void symbolic_and_hard_links_are_refused_in_a_tar() throws Exception {
        String expected =
                "Arsip tautan.tgz berisi tautan atau berkas khusus, yaitu Server.java. Kumpulkan berkas aslinya.";
        Path file = temp.resolve("tautan.tgz");

        assertRefused(
                TestArchives.tarGzWithLink(file, "Server.java", "/etc/passwd", TarConstants.LF_SYMLINK), expected);
        assertRefused(TestArchives.tarGzWithLink(file, "Server.java", "/etc/passwd", TarConstants.LF_LINK), expected);
        assertRefused(TestArchives.tarGzWithLink(file, "Server.java", "", TarConstants.LF_FIFO), expected);
    }

    @Test
    void an_encrypted_entry_is_refused() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("kunci.zip"), Map.of("Server.java", "class Server {}"));
        setFlagInHeaders(archive, 6, 8, (byte) 1);

        assertRefused(archive, "Arsip kunci.zip dikunci kata sandi pada Server.java. Kemas ulang tanpa kata sandi.");
    }

    @Test
    void an_unknown_compression_is_refused() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("aneh.zip"), Map.of("Server.java", "class Server {}"));
        setFlagInHeaders(archive, 8, 10, (byte) 97);

        assertRefused(
                archive,
                "Arsip aneh.zip memakai cara pemampatan yang tidak didukung pada Server.java. Kemas ulang sebagai zip biasa.");
    }

    @Test
    void a_truncated_archive_is_broken() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("rusak.zip"), Map.of("Server.java", "class Server {}"));
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refusal(archive, SMALL)).startsWith("Arsip rusak.zip rusak dan tidak bisa dibuka (");
    }

    @Test
    void a_file_whose_checksum_is_wrong_is_broken() throws Exception {
        Path archive = temp.resolve("rusak.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            ZipEntry entry = new ZipEntry("Server.java");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(4);
            CRC32 checksum = new CRC32();
            checksum.update("isi!".getBytes(StandardCharsets.UTF_8));
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write("isi!".getBytes(StandardCharsets.UTF_8));
        }
        String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
        Files.writeString(archive, bytes.replace("isi!", "lain"), StandardCharsets.ISO_8859_1);

        assertRefused(
                archive,
                "Arsip rusak.zip rusak dan tidak bisa dibuka (CRC: Server.java). Unduh atau buat ulang arsipnya.");
    }

    @Test
    void what_only_calls_itself_a_zip_is_refused() throws Exception {
        Path archive = Files.writeString(temp.resolve("palsu.zip"), "bukan arsip");

        assertRefused(
                archive, "Arsip palsu.zip bukan zip dan bukan tar.gz, apa pun nama berkasnya. Buat ulang arsipnya.");
    }

    @Test
    void another_kind_of_archive_is_refused() throws Exception {
        Path archive = Files.writeString(temp.resolve("tugas.rar"), "Rar!");

        assertRefused(archive, "Arsip tugas.rar jenisnya tidak didukung. Kemas ulang sebagai zip atau tar.gz.");
    }

    @Test
    void an_archive_larger_than_allowed_is_refused() throws Exception {
        Path archive = Files.write(temp.resolve("besar.zip"), new byte[4_097]);

        assertRefused(
                archive,
                "Arsip besar.zip lebih besar dari 4 KB. Hapus hasil kompilasi dan berkas besar, lalu kumpulkan lagi.");
    }

    @Test
    void an_archive_that_unpacks_to_more_than_allowed_is_refused() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("bom.zip"), Map.of("nol", "0".repeat(2_049)));

        assertRefused(archive, "Isi arsip bom.zip lebih dari 2 KB setelah dibuka. Kumpulkan kode sumbernya saja.");
    }

    @Test
    void many_small_files_count_together() throws Exception {
        Path archive =
                TestArchives.tarGz(temp.resolve("bom.tgz"), Map.of("a", "0".repeat(1_024), "b", "0".repeat(1_025)));

        assertRefused(archive, "Isi arsip bom.tgz lebih dari 2 KB setelah dibuka. Kumpulkan kode sumbernya saja.");
    }

    @Test
    void an_archive_with_more_entries_than_allowed_is_refused() throws Exception {
        Map<String, String> six =
                IntStream.range(0, 6).boxed().collect(Collectors.toMap(number -> number + ".java", number -> ""));

        assertRefused(
                TestArchives.zip(temp.resolve("banyak.zip"), six),
                "Arsip banyak.zip berisi lebih dari 5 berkas dan folder. Kumpulkan kode sumbernya saja.");
        assertRefused(
                TestArchives.tarGz(temp.resolve("banyak.tgz"), six),
                "Arsip banyak.tgz berisi lebih dari 5 berkas dan folder. Kumpulkan kode sumbernya saja.");
    }

    @Test
    void exactly_what_is_allowed_is_unpacked() throws Exception {
        unpack(TestArchives.zip(temp.resolve("pas.zip"), Map.of("nol", "0".repeat(2_048))));

        assertThat(target.resolve("nol")).hasSize(2_048);
    }

    private void unpack(Path archive) throws UnusableInput {
        Unpacking.unpack(archive, target, Budget.of(SMALL));
    }

    private void assertRefused(Path archive, String expected) throws IOException {
        assertThat(refusal(archive, SMALL)).isEqualTo(expected);
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(file -> file.toString().contains("keluar"))).isEmpty();
        }
    }

    private String refusal(Path archive, Limits limits) {
        UnusableInput refusal =
                catchThrowableOfType(UnusableInput.class, () -> Unpacking.unpack(archive, target, Budget.of(limits)));
        assertThat(refusal).isNotNull();
        return Wording.indonesian(refusal.explanation());
    }

    /** Sets one byte in the local header and in the central directory of an archive with a single entry. */
    private static void setFlagInHeaders(Path archive, int localOffset, int centralOffset, byte value)
            throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        bytes[localOffset] = value;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("PK\u0001\u0002") + centralOffset] = value;
        Files.write(archive, bytes);
    }
}
