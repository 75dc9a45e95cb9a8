package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code benang.toml} says.
 *
 * @param id the student's id; never blank
 * @param name the student's full name; never blank
 * @param modules by module; a module that is not mentioned is no key
 */
record Settings(Optional<String> id, Optional<String> name, Map<LabModule, ModuleSettings> modules) {

    Settings {
        modules = Map.copyOf(modules);
    }

    /** The settings of a submission without the file. */
    static Settings none() {
        return new Settings(Optional.empty(), Optional.empty(), Map.of());
    }

    ModuleSettings module(LabModule module) {
        return modules.getOrDefault(module, ModuleSettings.none());
    }
}
