package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Role;
import id.benang.grader.scenario.ClientScenario;
import id.benang.grader.scenario.ProgramScenario;
import id.benang.grader.scenario.ServerScenario;
import java.util.List;

/** One scenario and the checks that its record shows. */
sealed interface Act {

    /** The ids of the checks that are judged from this act's record. */
    List<String> checks();

    /** The ids of checks that another act before it shows and that hold in this one's record as well. */
    default List<String> again() {
        return List.of();
    }

    /** Which of the module's programs it is for. */
    Role role();

    /** A scenario for the server that runs by now, or for a new one where none does. */
    record OnServer(ServerScenario scenario, List<String> checks, List<String> again) implements Act {

        OnServer(ServerScenario scenario, List<String> checks) {
            this(scenario, checks, List.of());
        }

        @Override
        public Role role() {
            return Role.SERVER;
        }
    }

    /** A scenario for a server of its own, on this platform, which is ended afterwards. */
    record OnOwnServer(ServerScenario scenario, Invocation.Platform platform, List<String> checks) implements Act {
        @Override
        public Role role() {
            return Role.SERVER;
        }
    }

    /** A scenario for a client, which is started for it. */
    record OnClient(ClientScenario scenario, List<String> checks) implements Act {
        @Override
        public Role role() {
            return Role.CLIENT;
        }
    }

    /** A scenario of starts, for one of the two programs. */
    record OnProgram(ProgramScenario scenario, Role role, List<String> checks) implements Act {}
}
