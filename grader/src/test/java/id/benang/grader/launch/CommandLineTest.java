package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Program;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final CommandLine commandLine =
            new CommandLine(Path.of("jdk"), Limits.usual(), new ProgramZone(ZoneOffset.ofHoursMinutes(1, 2)));

    @Test
    void a_java_program_gets_host_and_port_behind_its_class() {
        Program program = new Program.JavaProgram(Path.of("f"), List.of(Path.of("a"), Path.of("b")), "chat.Server");

        List<String> command =
                commandLine.of(program, Invocation.at("127.0.0.1", 20001)).words();

        assertThat(command).startsWith(Path.of("jdk", "bin", "java").toString(), "-Xmx256m");
        assertThat(command).contains("-Duser.timezone=GMT+01:02", "-Dfile.encoding=UTF-8");
        assertThat(command).endsWith("-cp", "a" + File.pathSeparator + "b", "chat.Server", "127.0.0.1", "20001");
    }

    @Test
    void a_program_is_started_with_what_is_no_port_and_with_more_than_it_takes() {
        Program program = new Program.JavaProgram(Path.of("f"), List.of(Path.of("a")), "chat.Server");

        Invocation invocation = Invocation.at("127.0.0.1", 20001)
                .withHost("localhost")
                .withPort("abc")
                .withFurther("lagi");

        assertThat(commandLine.of(program, invocation).words()).endsWith("chat.Server", "localhost", "abc", "lagi");
    }

    @Test
    void a_platform_that_is_not_utf_8_is_one_for_everything_but_the_locale_of_the_grader() {
        Program program = new Program.JavaProgram(Path.of("f"), List.of(Path.of("a")), "chat.Server");

        Command command =
                commandLine.of(program, Invocation.at("127.0.0.1", 20001).on(Invocation.Platform.NOT_UTF_8));

        String encoding = Runtime.version().feature() < 18 ? "US-ASCII" : "COMPAT";
        assertThat(command.words()).contains("-Dfile.encoding=" + encoding).doesNotContain("-Dfile.encoding=UTF-8");
        assertThat(command.locale()).isEqualTo("C");
    }

    @Test
    void a_console_in_utf_8_may_stand_on_a_platform_that_is_not() {
        Program program = new Program.JavaProgram(Path.of("f"), List.of(Path.of("a")), "chat.Client");
        Invocation usual = Invocation.at("127.0.0.1", 20001);

        Command command = commandLine.of(program, usual.on(Invocation.Platform.UTF_8_CONSOLE));

        String encoding = Runtime.version().feature() < 18 ? "US-ASCII" : "COMPAT";
        assertThat(command.words())
                .contains("-Dfile.encoding=" + encoding, "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8");
        assertThat(commandLine.of(program, usual).words())
                .contains("-Dstdout.encoding=UTF-8")
                .doesNotContain("-Dsun.stdout.encoding=UTF-8");
        assertThat(commandLine
                        .of(program, usual.on(Invocation.Platform.NOT_UTF_8))
                        .words())
                .doesNotContain("-Dstdout.encoding=UTF-8");
    }

    @Test
    void a_command_of_the_students_own_is_filled_in_and_otherwise_left_alone() {
        Program.CommandProgram program = new Program.CommandProgram(
                Path.of("f"),
                List.of(Path.of("classes")),
                List.of("python3", "server.py", "--at={host}:{port}", "{classes}", "$HOME"));

        assertThat(commandLine.of(program, Invocation.at("127.0.0.1", 20001)).words())
                .containsExactly("python3", "server.py", "--at=127.0.0.1:20001", "classes", "$HOME");
        assertThat(program.takesPort()).isTrue();
    }

    @Test
    void java_in_a_command_is_the_java_that_everybody_else_is_run_by() {
        Program program = new Program.CommandProgram(
                Path.of("f"), List.of(Path.of("classes")), List.of("java", "-cp", "{classes}", "chat.Main"));

        assertThat(commandLine.of(program, Invocation.at("127.0.0.1", 20001)).words())
                .containsExactly(Path.of("jdk", "bin", "java").toString(), "-cp", "classes", "chat.Main");
    }
}
