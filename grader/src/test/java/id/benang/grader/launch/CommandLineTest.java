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

        List<String> command = commandLine.of(program, "127.0.0.1", 20001);

        assertThat(command).startsWith(Path.of("jdk", "bin", "java").toString(), "-Xmx256m");
        assertThat(command).contains("-Duser.timezone=GMT+01:02", "-Dfile.encoding=UTF-8");
        assertThat(command).endsWith("-cp", "a" + File.pathSeparator + "b", "chat.Server", "127.0.0.1", "20001");
    }

    @Test
    void a_command_of_the_students_own_is_filled_in_and_otherwise_left_alone() {
        Program.CommandProgram program = new Program.CommandProgram(
                Path.of("f"),
                List.of(Path.of("classes")),
                List.of("python3", "server.py", "--at={host}:{port}", "{classes}", "$HOME"));

        assertThat(commandLine.of(program, "127.0.0.1", 20001))
                .containsExactly("python3", "server.py", "--at=127.0.0.1:20001", "classes", "$HOME");
        assertThat(program.takesPort()).isTrue();
    }
}
