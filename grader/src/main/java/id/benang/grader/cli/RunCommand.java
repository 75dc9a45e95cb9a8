package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code benang run}: a server or a client in the user's terminal. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang run MODULE server|client [HOST [PORT]]")
final class RunCommand implements Callable<Integer> {

    private final Engine engine;

    @ParentCommand
    private Benang benang;

    @Parameters(index = "0", paramLabel = "MODULE")
    private String module;

    @Parameters(index = "1", paramLabel = "PROGRAM")
    private String program;

    /** Of any number and kind: what is wrong with them is for the program to say. */
    @Parameters(index = "2..*", paramLabel = "[HOST [PORT]]", hideParamSyntax = true, descriptionKey = "arguments")
    private List<String> arguments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    RunCommand(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Integer call() throws UnusableInput, IOException, InterruptedException {
        benang.requireKnownLanguage();
        LabModule wanted = ModuleNames.module(module);
        return engine.run(benang.home(), wanted, role(), arguments);
    }

    private Role role() throws UnusableInput {
        return switch (program.toLowerCase(Locale.ROOT)) {
            case "server" -> Role.SERVER;
            case "client" -> Role.CLIENT;
            default -> throw new UnusableInput(Message.of("cli.role.unknown", program));
        };
    }
}
