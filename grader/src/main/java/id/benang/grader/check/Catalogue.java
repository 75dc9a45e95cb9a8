package id.benang.grader.check;

import id.benang.grader.model.LabModule;
import java.util.List;

/** All checks, module by module, in the order in which people read them. */
public final class Catalogue {

    private Catalogue() {}

    /** The checks of a module. */
    public static List<Check> of(LabModule module) {
        return module.family() == LabModule.Family.CHAT ? ChatCatalogue.of(module) : EchoCatalogue.all();
    }
}
