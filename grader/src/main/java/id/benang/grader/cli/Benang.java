package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code benang}. */
@Command(
        name = "benang",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang run|check|grade|report|sheets|starter ...")
public final class Benang implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "id|en", defaultValue = "id", scope = ScopeType.INHERIT)
    private String lang;

    /** The folder that holds the lab modules; the launcher names it. */
    @Option(names = "--home", hidden = true, defaultValue = "${sys:benang.home:-.}", scope = ScopeType.INHERIT)
    private Path home;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    private Benang(Screen screen) {
        this.screen = screen;
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs one command in this process.
     *
     * @return its exit status
     */
    public static int run(String... arguments) {
        boolean colour = Ansi.AUTO.enabled() && System.getenv("NO_COLOR") == null;
        Charset charset = Screen.charset(System.getProperties());
        Language language = Language.of(Arrays.asList(arguments));
        Screen whole = Screen.on(System.out, System.err, charset, colour, language.texts())
                .at(System.console(), System.getenv("TERM"));
        Workflow workflow = Workflow.of(whole, System.getenv());
        Screen screen = workflow.textOnly(whole);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Failures failures = new Failures(screen, temporary);
        int status;
        try (LocalEngine engine = new LocalEngine(temporary)) {
            status = commandLine(screen, language, engine, failures, workflow).execute(arguments);
        } catch (IOException | RuntimeException | Error trouble) {
            status = failures.trouble(trouble);
        }
        screen.out().flush();
        return status;
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(
            Screen screen, Language language, Engine engine, Failures failures, Workflow workflow) {
        // What follows the program's name is the program's, also where it looks like an option.
        CommandLine run = new CommandLine(new RunCommand(engine)).setStopAtPositional(true);
        return new CommandLine(new Benang(screen))
                .addSubcommand(run)
                .addSubcommand(new CheckCommand(screen, engine))
                .addSubcommand(new GradeCommand(screen, engine, failures, workflow))
                .addSubcommand(new ReportCommand(screen, engine, failures, Clock.system(ZoneId.systemDefault())))
                .addSubcommand(new SheetsCommand(screen))
                .addSubcommand(new StarterCommand(screen))
                .addSubcommand(new WorkerCommand())
                .setResourceBundle(language.helpTexts())
                .setOut(screen.out())
                .setErr(screen.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(screen.style().colour() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public Integer call() {
        String commands = spec.subcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        screen.complain(Message.of("cli.command.missing", commands));
        screen.err().println();
        spec.commandLine().usage(screen.err());
        return ExitStatus.BAD_INPUT;
    }

    /** The folder that holds the lab modules. */
    Path home() {
        return home.toAbsolutePath().normalize();
    }

    /** Refuses a language that is not spoken, rather than answer in another. */
    void requireKnownLanguage() throws UnusableInput {
        if (!Language.isSpoken(lang)) {
            throw new UnusableInput(Message.of("cli.language.unknown", lang));
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {

        static String ofTheKit() {
            return Optional.ofNullable(Benang.class.getPackage().getImplementationVersion())
                    .orElse("(dev)");
        }

        @Override
        public String[] getVersion() {
            return new String[] {"benang " + ofTheKit() + ", Java " + System.getProperty("java.version")};
        }
    }
}
