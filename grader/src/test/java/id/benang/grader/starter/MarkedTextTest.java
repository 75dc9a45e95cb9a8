package id.benang.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @Test
    void a_solution_becomes_a_todo_and_the_code_to_begin_with() throws Exception {
        assertThat(students("""
                class Room {
                    int count() {
                        // <solusi> Langkah 1: hitung anggota.
                        //   Bacaan: modul-contoh.md.
                        // <awal> int none = 0;
                        // <awal> return none;
                        // A comment of the solution's own.
                        return members.size();
                        // </solusi>
                    }
                }
                """)).isEqualTo("""
                class Room {
                    int count() {
                        // TODO Langkah 1: hitung anggota.
                        //   Bacaan: modul-contoh.md.
                        int none = 0;
                        return none;
                    }
                }
                """);
    }

    @Test
    void a_solution_without_words_is_taken_away() throws Exception {
        assertThat(students("a\n// <solusi>\n//   indented\nb\n// </solusi>\nc\n"))
                .isEqualTo("a\nc\n");
        assertThat(students("// <solusi>\npackage a;\n// </solusi>\n")).isEmpty();
    }

    @Test
    void a_text_without_marks_stays_as_it_is() throws Exception {
        String text = "List<String> names; // <solusi> behind code is no mark\r\n//<b>bold\n// <br/> \nno line end";

        assertThat(students(text)).isEqualTo(text);
        assertThat(students("")).isEmpty();
    }

    @Test
    void sheets_bear_the_same_marks_in_their_own_comments() throws Exception {
        String sheet = """
                before
                <!-- <solusi> -->
                <!-- <awal> | a | `b` | -->
                <!-- <awal>  -->
                | c | d |
                // <solusi> is no mark here
                <!-- </solusi> -->
                <!-- ci:grade -->
                """;

        assertThat(MarkedText.read("a.md", CommentStyle.MARKDOWN, sheet).forStudents())
                .isEqualTo("before\n| a | `b` |\n\n<!-- ci:grade -->\n");
    }

    @Test
    void the_parts_together_are_the_text() throws Exception {
        String solution = "  // <solusi> Langkah 1: b.\n  // <awal> c\n  d\n  // </solusi>\n";

        MarkedText read = MarkedText.read("A.java", CommentStyle.JAVA, "a\n" + solution + "\ne");

        assertThat(read.parts()).extracting(Part::original).containsExactly("a\n", solution, "\ne");
        assertThat(read.solutions())
                .singleElement()
                .satisfies(part -> assertThat(part.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            // <jawaban> x|y ~ A.java baris 1: tanda <jawaban> tidak dikenal; yang ada hanya <solusi>, <awal>, dan </solusi>.
            a|// </awal> ~ A.java baris 2: tanda </awal> tidak dikenal; yang ada hanya <solusi>, <awal>, dan </solusi>.
            // <solusi> x|a|// <solusi> y ~ A.java baris 3: <solusi> dibuka, padahal yang di baris 1 belum ditutup dengan </solusi>.
            a|// </solusi> ~ A.java baris 2: </solusi> tanpa <solusi> di atasnya.
            // <awal> a ~ A.java baris 1: <awal> harus tepat di bawah <solusi> dan penjelasannya, sebelum kode.
            // <solusi> x|a|// <awal> b ~ A.java baris 3: <awal> harus tepat di bawah <solusi> dan penjelasannya, sebelum kode.
            a|// <solusi> x|a ~ A.java baris 2: <solusi> ini tidak pernah ditutup dengan </solusi>.
            """)
    void a_wrong_mark_is_told_with_file_and_line(String text, String complaint) {
        UnusableInput wrong = catchThrowableOfType(UnusableInput.class, () -> students(text.replace('|', '\n')));

        assertThat(Texts.indonesian().say(wrong.explanation())).isEqualTo(complaint);
        assertThat(Texts.english().say(wrong.explanation())).startsWith("A.java line ");
    }

    private static String students(String text) throws UnusableInput {
        return MarkedText.read("A.java", CommentStyle.JAVA, text).forStudents();
    }
}
