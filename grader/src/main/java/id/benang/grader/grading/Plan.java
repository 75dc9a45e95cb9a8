package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import java.util.List;

/** Which scenarios a module is driven through, in which order, and what each of them shows. */
final class Plan {

    private Plan() {}

    /** The acts of a module, the calm ones first: what hurts a server comes when little is left to be hurt. */
    static List<Act> of(LabModule module) {
        return module.family() == LabModule.Family.CHAT ? ChatPlan.of(module) : EchoPlan.all();
    }
}
