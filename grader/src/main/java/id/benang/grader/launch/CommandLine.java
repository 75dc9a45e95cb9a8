package id.benang.grader.launch;

import id.benang.grader.model.Program;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a program and an address into the command that starts it. */
public final class CommandLine {

    private final Path javaHome;
    private final Limits limits;
    private final ProgramZone zone;

    /**
     * @param javaHome the JDK that runs the students' classes
     */
    public CommandLine(Path javaHome, Limits limits, ProgramZone zone) {
        this.javaHome = javaHome;
        this.limits = limits;
        this.zone = zone;
    }

    /** The command with host and port as its arguments, or where {@code benang.toml} wants them. */
    public List<String> of(Program program, String host, int port) {
        if (program instanceof Program.JavaProgram java) {
            return of(java, List.of(host, Integer.toString(port)));
        }
        Program.CommandProgram command = (Program.CommandProgram) program;
        return command.words().stream()
                .map(word -> word.replace("{host}", host)
                        .replace("{port}", Integer.toString(port))
                        .replace("{classes}", classPath(command.classPath())))
                .toList();
    }

    /** The command of a Java program with these arguments. */
    public List<String> of(Program.JavaProgram program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add("-Xmx" + limits.heapMegabytes() + "m");
        // Fewer threads and a quicker start; a student's chat needs neither a parallel collector nor C2.
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Duser.timezone=" + zone.javaName());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-Dstdin.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        command.add("-cp");
        command.add(classPath(program.classPath()));
        command.add(program.mainClass());
        command.addAll(arguments);
        return command;
    }

    private static String classPath(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
