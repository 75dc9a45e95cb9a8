package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which a user may call a module: only their letters and digits count, and capitals are small letters. */
final class ModuleNames {

    private static final Map<String, LabModule> MODULES = Map.of(
            "modulcontoh", LabModule.MODUL_CONTOH,
            "modul4contoh", LabModule.MODUL_CONTOH,
            "contoh", LabModule.MODUL_CONTOH,
            "foldera", LabModule.FOLDER_A,
            "a", LabModule.FOLDER_A,
            "folderb", LabModule.FOLDER_B,
            "b", LabModule.FOLDER_B,
            "multithreadecho", LabModule.MULTITHREAD_ECHO,
            "echo", LabModule.MULTITHREAD_ECHO);

    private ModuleNames() {}

    /**
     * The module that a name means.
     *
     * @throws UnusableInput if it means none; lists the four
     */
    static LabModule module(String name) throws UnusableInput {
        LabModule module = MODULES.get(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        if (module == null) {
            throw new UnusableInput(Message.of("cli.module.unknown", name, all()));
        }
        return module;
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
