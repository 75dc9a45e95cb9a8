package id.benang.grader.grading;

import id.benang.grader.scenario.EchoClientSession;
import id.benang.grader.scenario.ManyWait;
import id.benang.grader.scenario.OperatorSession;
import java.util.ArrayList;
import java.util.List;

/** The acts of the request-and-reply module. */
final class EchoPlan {

    private EchoPlan() {}

    static List<Act> all() {
        List<Act> acts = new ArrayList<>();
        acts.addAll(server());
        acts.addAll(starts());
        acts.addAll(client());
        return List.copyOf(acts);
    }

    private static List<Act> server() {
        return List.of(
                new Act.OnServer(
                        new OperatorSession(), List.of("listens", "console", "reply", "second-client", "exit")),
                new Act.OnServer(new ManyWait(), List.of("right-client")));
    }

    /** Arguments, ports that are taken, and the end. */
    private static List<Act> starts() {
        return List.of();
    }

    private static List<Act> client() {
        return List.of(new Act.OnClient(new EchoClientSession(), List.of("client-reply")));
    }
}
