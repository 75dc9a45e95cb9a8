package id.benang.grader.grading;

import id.benang.grader.build.SubmissionCompiler;
import id.benang.grader.launch.Foreground;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.submission.Intake;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles one module of the working copy and runs its server or client in the user's terminal. */
public final class ForegroundRun {

    private static final String DEFAULT_HOST = "127.0.0.1";

    private final Path scratch;

    /**
     * A run.
     *
     * @param scratch an empty folder for class files, which the caller deletes
     */
    public ForegroundRun(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Runs a program to its end.
     *
     * @param home the folder that holds the lab modules
     * @param arguments handed to the program as they are
     * @return the program's exit status
     * @throws UnusableInput if there is no such module or program, or it does not compile
     * @throws IOException if the grader's own files cannot be written
     */
    public int run(Path home, LabModule module, Role role, List<String> arguments)
            throws UnusableInput, IOException, InterruptedException {
        try (Intake intake = Intake.open(home, scratch.resolve("intake"))) {
            Submission submission = withModule(intake.submissions(), module, home);
            Map<LabModule, BuiltModule> built =
                    new SubmissionCompiler().compile(submission, Set.of(module), scratch.resolve("classes"));
            BuiltModule compiled = built.get(module);
            if (compiled == null) {
                throw missing(module, home);
            }
            Program program = program(compiled, role);
            return start(command(program, compiled, arguments), program.folder());
        }
    }

    private static Submission withModule(List<Submission> submissions, LabModule module, Path home)
            throws UnusableInput {
        for (Submission submission : submissions) {
            if (submission.message().isPresent()) {
                throw new UnusableInput(submission.message().get());
            }
            if (submission.modules().containsKey(module)) {
                return submission;
            }
        }
        throw missing(module, home);
    }

    private static UnusableInput missing(LabModule module, Path home) {
        return new UnusableInput(Message.of("run.module.missing", module.id(), home));
    }

    private static Program program(BuiltModule built, Role role) throws UnusableInput {
        return built.program(role)
                .orElseThrow(() -> new UnusableInput(built.message()
                        .orElseGet(() -> Message.of(
                                "run.program.missing",
                                built.module().id(),
                                role.id(),
                                role == Role.SERVER ? "Server" : "Client"))));
    }

    private static int start(List<String> command, Path folder) throws UnusableInput, InterruptedException {
        try {
            return Foreground.run(command, folder);
        } catch (IOException unstartable) {
            throw new UnusableInput(
                    Message.of("run.program.unstartable", command.get(0), String.valueOf(unstartable.getMessage())));
        }
    }

    /** The command line of a program that gets these arguments. */
    static List<String> command(Program program, BuiltModule built, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (program instanceof Program.JavaProgram java) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Dfile.encoding=UTF-8");
            command.addAll(List.of("-cp", classPath(java.classPath()), java.mainClass()));
            command.addAll(arguments);
        } else if (program instanceof Program.CommandProgram own) {
            own.words().forEach(word -> command.add(filled(word, own, built, arguments)));
            arguments.stream().skip(2).forEach(command::add);
        }
        return command;
    }

    private static String filled(
            String word, Program.CommandProgram program, BuiltModule built, List<String> arguments) {
        String host = arguments.isEmpty() ? DEFAULT_HOST : arguments.get(0);
        String port = arguments.size() < 2 ? String.valueOf(usualPort(built)) : arguments.get(1);
        return word.replace("{classes}", classPath(program.classPath()))
                .replace("{host}", host)
                .replace("{port}", port);
    }

    private static int usualPort(BuiltModule built) {
        ModuleSettings settings = built.settings();
        return settings.port().orElse(built.module().defaultPort());
    }

    private static String classPath(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
