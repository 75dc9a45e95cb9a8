package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that a user has named on the command line. */
final class ModuleNames {

    private ModuleNames() {}

    /**
     * The module that a name means.
     *
     * @throws UnusableInput if it means none; lists the four
     */
    static LabModule module(String name) throws UnusableInput {
        return LabModule.called(name)
                .orElseThrow(() -> new UnusableInput(Message.of("cli.module.unknown", name, all())));
    }

    /**
     * The modules that these names mean; all four for none.
     *
     * @throws UnusableInput if one means none
     */
    static Set<LabModule> modules(List<String> names) throws UnusableInput {
        if (names.isEmpty()) {
            return EnumSet.allOf(LabModule.class);
        }
        Set<LabModule> modules = EnumSet.noneOf(LabModule.class);
        for (String name : names) {
            modules.add(module(name));
        }
        return modules;
    }

    /** The four, with commas between. */
    static String all() {
        return Arrays.stream(LabModule.values()).map(LabModule::id).collect(Collectors.joining(", "));
    }
}
