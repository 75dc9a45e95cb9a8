package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.ModuleSettings;
import id.benang.grader.submission.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerErrorTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path temp;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "class A { int x() { return y; } } | cannot find symbol symbol: variable y location: class A. Java tidak "
                        + "mengenal nama ini: periksa ejaan dan huruf besar-kecilnya, deklarasinya, serta import-nya.",
                "class A { int x = 1 } | ';' expected. Ada tanda yang kurang di sini atau di akhir baris sebelumnya, "
                        + "paling sering titik koma, kurung, atau kurung kurawal.",
                "public class B {} | class B is public, should be declared in a file named B.java. Nama kelas public "
                        + "harus sama dengan nama berkasnya, termasuk huruf besar-kecilnya.",
                "class A { void x() { throw new Exception(); } } | unreported exception Exception; must be caught or "
                        + "declared to be thrown. Perintah ini bisa gagal: tangkap dengan try-catch, atau tulis throws "
                        + "pada method-nya.",
                "class A { int x = true; } | incompatible types: boolean cannot be converted to int. Tipe nilainya tidak "
                        + "cocok dengan tipe yang diminta; ubah salah satunya.",
                "class A { int x() { } } | missing return statement. Ada jalan di method ini yang berakhir tanpa return.",
                "class A { void x() { } | reached end of file while parsing. Berkas habis sebelum semua kurung kurawal "
                        + "ditutup; hitung pasangan kurung kurawal buka dan tutup.",
                "import org.lib.X; class A { } | package org.lib does not exist. Package ini tidak ada di kumpulan tugas "
                        + "maupun di JDK; pustaka lain tidak tersedia.",
                "class A { } class A { } | duplicate class: A. Kelas dengan nama ini ada dua kali; hapus salinannya atau "
                        + "beri package yang berbeda.",
                "class A { String x = \"a; } | unclosed string literal. Tanda kutip penutup kurang di baris ini."
            })
    void the_errors_that_beginners_make_are_explained(String source, String text) throws IOException {
        List<CompilerError> errors = compile(source);

        assertThat(Wording.indonesian(CompilerError.first(errors)))
                .isEqualTo("A.java baris 1, galat 1 dari " + errors.size() + ": " + text);
    }

    @Test
    void any_other_error_is_told_in_the_compilers_words() throws IOException {
        assertThat(Wording.indonesian(CompilerError.first(compile("\nclass A { final int x = 1; { x = 2; } }"))))
                .isEqualTo("A.java baris 2, galat 1 dari 1: cannot assign a value to final variable x");
    }

    @Test
    void several_errors_are_counted() throws IOException {
        assertThat(Wording.english(CompilerError.first(compile("class A { B b; C c; D d; }"))))
                .startsWith("A.java line 1, error 1 of 3: cannot find symbol symbol: class B location: class A. ");
    }

    @Test
    void the_compilers_words_do_not_depend_on_the_machine() throws IOException {
        Locale.setDefault(Locale.JAPAN);

        assertThat(compile("class A { int x = 1 }").get(0).text()).isEqualTo("';' expected");
    }

    private List<CompilerError> compile(String text) throws IOException {
        SourceText source = SourceText.decoded(text.getBytes(StandardCharsets.UTF_8));
        StudentSource file = new StudentSource(Path.of("A.java"), "A.java", source);
        return new Javac(new Cancellation(MemoryLimit.usual().begin()), ModuleSettings.Wire.LINE)
                .compileAll(List.of(file), List.of(), temp.resolve("out"))
                .errors();
    }
}
