package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.benang.grader.model.ModuleSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { public static void main(String[] args) {} }",
                "class A { static public final void main(String... args) {} }",
                "class A { public static void main(String args[]) throws Exception {} }",
                "class A { public static synchronized void main(java.lang.String[] args) {} }",
                "interface A { static void main(String[] args) {} }",
                "record A() { public static void main(String[] args) {} }",
                "enum A { X; public static void main(String[] args) {} }"
            })
    void a_main_that_java_starts_is_one(String source) throws IOException {
        assertThat(scan(source)).extracting(DeclaredClass::hasMain).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { static void main(String[] args) {} }",
                "class A { public void main(String[] args) {} }",
                "class A { public static int main(String[] args) { return 0; } }",
                "class A { public static void main() {} }",
                "class A { public static void main(String arg) {} }",
                "class A { public static void Main(String[] args) {} }"
            })
    void what_only_looks_like_a_main_is_none(String source) throws IOException {
        assertThat(scan(source)).extracting(DeclaredClass::hasMain).containsExactly(false);
    }

    @Test
    void nested_classes_have_binary_names() throws IOException {
        assertThat(scan("package lab.chat; class A { static class Server extends lab.Base<String> {} } class B {}"))
                .extracting(
                        DeclaredClass::binaryName,
                        declared -> declared.superclass().orElse("-"))
                .containsExactly(
                        tuple("lab.chat.A", "-"), tuple("lab.chat.A$Server", "Base"), tuple("lab.chat.B", "-"));
    }

    @Test
    void what_can_be_parsed_of_a_broken_file_is_known() throws IOException {
        assertThat(scan("class A { int x = ; public static void main(String[] args) {} }"))
                .extracting(DeclaredClass::binaryName)
                .containsExactly("A");
    }

    private static List<DeclaredClass> scan(String text) throws IOException {
        SourceText source = SourceText.decoded(text.getBytes(StandardCharsets.UTF_8));
        return new Javac(new Cancellation(MemoryLimit.usual().begin()), ModuleSettings.Wire.LINE)
                .declaredClasses(List.of(new StudentSource(Path.of("A.java"), "A.java", source)));
    }
}
