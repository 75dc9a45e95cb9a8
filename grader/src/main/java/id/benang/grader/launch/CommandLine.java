package id.benang.grader.launch;

import id.benang.grader.model.Program;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a program and an address into the command that starts it. */
public final class CommandLine {

    private static final int UTF_8_BY_DEFAULT = 18;

    private final Path javaHome;
    private final Limits limits;
    private final ProgramZone zone;
    private final Optional<Path> classData;

    /**
     * @param javaHome the JDK that runs the students' classes
     */
    public CommandLine(Path javaHome, Limits limits, ProgramZone zone) {
        this(javaHome, limits, zone, Optional.empty());
    }

    /**
     * @param javaHome the JDK that runs the students' classes
     * @param classData what {@link ClassData} made for this JDK
     */
    public CommandLine(Path javaHome, Limits limits, ProgramZone zone, Optional<Path> classData) {
        this.javaHome = javaHome;
        this.limits = limits;
        this.zone = zone;
        this.classData = classData;
    }

    /**
     * The command that starts a program so: with host and port as its arguments, or where {@code benang.toml} wants
     * them. A command from there is run as given and takes no further arguments.
     */
    public Command of(Program program, Invocation invocation) {
        boolean utf8 = invocation.platform() == Invocation.Platform.UTF_8;
        List<Path> reads =
                Stream.concat(program.classPath().stream(), classData.stream()).toList();
        return new Command(words(program, invocation), utf8 ? "C.UTF-8" : "C", reads);
    }

    private List<String> words(Program program, Invocation invocation) {
        if (program instanceof Program.JavaProgram java) {
            return of(java, invocation.arguments(), invocation.platform());
        }
        Program.CommandProgram command = (Program.CommandProgram) program;
        List<String> words = new ArrayList<>(command.words());
        if (words.get(0).equals("java")) {
            // Class files of this JDK's compiler need this JDK, whichever stands first on the search path.
            words.set(0, java());
        }
        words.replaceAll(word -> word.replace("{host}", invocation.host())
                .replace("{port}", invocation.port())
                .replace("{classes}", classPath(command.classPath())));
        return List.copyOf(words);
    }

    private String java() {
        return javaHome.resolve("bin").resolve("java").toString();
    }

    /** The words of a Java program's command with these arguments, UTF-8 all around. */
    public List<String> of(Program.JavaProgram program, List<String> arguments) {
        return of(program, arguments, Invocation.Platform.UTF_8);
    }

    private List<String> of(Program.JavaProgram program, List<String> arguments, Invocation.Platform platform) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xmx" + limits.heapMegabytes() + "m");
        // Fewer threads and a quicker start; a student's chat needs neither a parallel collector nor C2.
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        classData.ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        command.add("-Duser.timezone=" + zone.javaName());
        command.addAll(encoding(platform));
        command.add("-Djava.awt.headless=true");
        command.add("-cp");
        command.add(classPath(program.classPath()));
        command.add(program.mainClass());
        command.addAll(arguments);
        return command;
    }

    /**
     * JDK 17 takes {@code file.encoding} for everything; from 18 on it is UTF-8 unless it is told to follow the
     * locale (JEP 400).
     */
    private static List<String> encoding(Invocation.Platform platform) {
        List<String> options = new ArrayList<>();
        boolean always = Runtime.version().feature() >= UTF_8_BY_DEFAULT;
        String other = always ? "COMPAT" : "US-ASCII";
        options.add("-Dfile.encoding=" + (platform == Invocation.Platform.UTF_8 ? "UTF-8" : other));
        if (platform != Invocation.Platform.NOT_UTF_8) {
            options.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dstdin.encoding=UTF-8"));
        }
        if (platform == Invocation.Platform.UTF_8_CONSOLE) {
            // What JDK 17 calls the same; without it, its console follows file.encoding.
            options.addAll(List.of("-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"));
        }
        return options;
    }

    private static String classPath(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
