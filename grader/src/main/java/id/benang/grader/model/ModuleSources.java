package id.benang.grader.model;

import java.nio.file.Path;
import java.util.List;

/**
 * One module of one submission, found but not yet compiled.
 *
 * @param module which module it is
 * @param folder the folder it was found in
 * @param sources its {@code *.java} files, absolute, in alphabetical order
 * @param settings what {@code benang.toml} says about it
 * @param notes what a person should know about the finding, e.g. that there was a rival folder
 */
public record ModuleSources(
        LabModule module, Path folder, List<Path> sources, ModuleSettings settings, List<Message> notes) {

    public ModuleSources {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
