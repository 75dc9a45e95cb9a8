package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.Program;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ForegroundRunTest {

    private static final Path FOLDER = Path.of("folder");
    private static final List<Path> CLASSES = List.of(Path.of("own"), Path.of("chat"));
    private static final String CLASS_PATH = "own" + File.pathSeparator + "chat";

    @Test
    void a_class_gets_its_arguments_as_they_were_typed() {
        Program program = new Program.JavaProgram(FOLDER, CLASSES, "chat.Server");

        assertThat(ForegroundRun.command(program, built(program, OptionalInt.empty()), List.of("", "abc", "x")))
                .containsExactly(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        CLASS_PATH,
                        "chat.Server",
                        "",
                        "abc",
                        "x");
    }

    @Test
    void a_command_s_gaps_are_filled_with_the_usual_address() {
        Program program = command();

        assertThat(ForegroundRun.command(program, built(program, OptionalInt.empty()), List.of()))
                .containsExactly("run", "--at=127.0.0.1:5005", CLASS_PATH);
        assertThat(ForegroundRun.command(program, built(program, OptionalInt.of(6000)), List.of("h")))
                .containsExactly("run", "--at=h:6000", CLASS_PATH);
    }

    @Test
    void a_command_s_gaps_are_filled_with_what_was_typed() {
        Program program = command();

        assertThat(ForegroundRun.command(program, built(program, OptionalInt.empty()), List.of("h", "p", "more")))
                .containsExactly("run", "--at=h:p", CLASS_PATH, "more");
    }

    private static Program command() {
        return new Program.CommandProgram(FOLDER, CLASSES, List.of("run", "--at={host}:{port}", "{classes}"));
    }

    private static BuiltModule built(Program program, OptionalInt port) {
        ModuleSettings settings =
                new ModuleSettings(Optional.empty(), Optional.empty(), ModuleSettings.Wire.LINE, port);
        return new BuiltModule(
                LabModule.FOLDER_A, settings, Optional.of(program), Optional.empty(), List.of(), Optional.empty());
    }
}
