package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which module a folder's name, an archive's or a table's in {@code benang.toml} means. */
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

    /** The module that a name means; only its letters and digits count, in either case. */
    static Optional<LabModule> module(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Optional.ofNullable(MODULES.get(letters));
    }
}
