package id.benang.grader.grading;

import id.benang.grader.model.Role;
import id.benang.grader.scenario.BadArguments;
import id.benang.grader.scenario.EchoClientEndings;
import id.benang.grader.scenario.EchoClientSession;
import id.benang.grader.scenario.ManyWait;
import id.benang.grader.scenario.NoServer;
import id.benang.grader.scenario.OperatorSession;
import id.benang.grader.scenario.PortTaken;
import id.benang.grader.scenario.Rebind;
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
                        new OperatorSession(),
                        List.of("listens", "arguments", "console", "reply", "second-client", "exit")),
                new Act.OnServer(new ManyWait(), List.of("right-client")));
    }

    /** Arguments, ports that are taken, and the end. */
    private static List<Act> starts() {
        return List.of(
                new Act.OnServer(new Rebind(), List.of("rebind")),
                new Act.OnProgram(new BadArguments(), Role.SERVER, List.of("bad-arguments")),
                new Act.OnProgram(new PortTaken(), Role.SERVER, List.of("port-taken")));
    }

    private static List<Act> client() {
        return List.of(
                new Act.OnClient(new EchoClientSession(), List.of("client-prompt", "client-reply", "client-exit")),
                new Act.OnClient(
                        new EchoClientEndings(),
                        List.of("client-eof", "client-utf8", "client-server-gone", "client-arguments")),
                new Act.OnClient(new NoServer(), List.of("client-no-server")));
    }
}
