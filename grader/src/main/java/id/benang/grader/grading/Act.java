package id.benang.grader.grading;

import id.benang.grader.scenario.ClientScenario;
import id.benang.grader.scenario.ServerScenario;
import java.util.List;

/** One scenario and the checks that its record shows. */
sealed interface Act {

    /** The ids of the checks that are judged from this act's record. */
    List<String> checks();

    /** A scenario for the server. */
    record OnServer(ServerScenario scenario, List<String> checks) implements Act {}

    /** A scenario for the client. */
    record OnClient(ClientScenario scenario, List<String> checks) implements Act {}
}
