package id.benang.grader.build;

import id.benang.grader.model.BuiltModule;
import java.nio.file.Path;
import java.util.List;

/**
 * A built module, and what another module may use of it.
 *
 * @param module the module
 * @param output the folders of its own class files; empty if nothing compiled
 * @param classes the classes that its sources declare
 */
record Compiled(BuiltModule module, List<Path> output, List<DeclaredClass> classes) {

    Compiled {
        output = List.copyOf(output);
        classes = List.copyOf(classes);
    }
}
