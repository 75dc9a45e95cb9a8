package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says once, at the edge, what went wrong, and turns it into an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Screen screen;
    private final Path logs;

    /**
     * Failures are told on this screen.
     *
     * @param logs the folder for the details of the grader's own failures
     */
    Failures(Screen screen, Path logs) {
        this.screen = screen;
        this.logs = logs;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        screen.complain(Message.of("cli.usage", screen.texts().say(explained(wrong)), command));
        return ExitStatus.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine commandLine, ParseResult parsed) {
        if (trouble instanceof UnusableInput unusable) {
            screen.complain(unusable.explanation());
            return ExitStatus.BAD_INPUT;
        }
        if (trouble instanceof InterruptedException) {
            screen.complain(Message.of("cli.interrupted"));
            return ExitStatus.INCONCLUSIVE;
        }
        return trouble(trouble);
    }

    /** The grader itself failed: one line, and the details in a file. */
    int trouble(Throwable trouble) {
        try {
            screen.complain(Message.of("cli.trouble", log(trouble)));
        } catch (IOException unwritable) {
            screen.complain(Message.of("cli.trouble.unlogged", trouble));
        }
        return ExitStatus.INCONCLUSIVE;
    }

    /** Writes a failure's stack trace to a file of its own. */
    Path log(Throwable trouble) throws IOException {
        Path file = Files.createTempFile(logs, "benang-", ".log");
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            trouble.printStackTrace(log);
        }
        return file;
    }

    private static Message explained(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.argument.unknown", unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof OverwrittenOptionException overwritten) {
            return Message.of("cli.option.twice", name(overwritten.getOverwritten()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
        }
        return Message.of("cli.argument.unusable", String.valueOf(wrong.getMessage()));
    }

    private static Message missing(MissingParameterException wrong) {
        ArgSpec first = wrong.getMissing().get(0);
        boolean hasName = wrong.getCommandLine().getParseResult() != null
                && String.valueOf(wrong.getMessage()).contains("for option");
        return hasName ? Message.of("cli.option.value", name(first)) : Message.of("cli.argument.missing", name(first));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : ((PositionalParamSpec) argument).paramLabel();
    }
}
