package id.benang.grader.cli;

import id.benang.grader.model.UnusableInput;
import id.benang.grader.starter.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code benang starter}: the kit as students receive it. */
@Command(
        name = "starter",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang starter DIR")
final class StarterCommand implements Callable<Integer> {

    /** Where the launcher finds Benang, and has built it if need be. */
    private static final Path JAR = Path.of("grader", "target", "benang.jar");

    private final Screen screen;

    @ParentCommand
    private Benang benang;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    StarterCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws UnusableInput, IOException {
        benang.requireKnownLanguage();
        Path home = benang.home();
        Starter starter = Starter.of(home, home.resolve(JAR));
        starter.writeTo(folder);
        screen.say("cli.starter.done", folder, starter.files(), starter.steps());
        screen.say("cli.starter.next");
        return ExitStatus.FINE;
    }
}
