package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Role;
import id.benang.grader.scenario.BadArguments;
import id.benang.grader.scenario.Cleanup;
import id.benang.grader.scenario.EchoClientEndings;
import id.benang.grader.scenario.EchoClientSession;
import id.benang.grader.scenario.EmptyAnswer;
import id.benang.grader.scenario.ExitSession;
import id.benang.grader.scenario.GhostsInTheQueue;
import id.benang.grader.scenario.Letters;
import id.benang.grader.scenario.LongRequest;
import id.benang.grader.scenario.ManyWait;
import id.benang.grader.scenario.NoServer;
import id.benang.grader.scenario.OperatorGoes;
import id.benang.grader.scenario.OperatorSession;
import id.benang.grader.scenario.PortTaken;
import id.benang.grader.scenario.Rebind;
import id.benang.grader.scenario.RequestFromTelnet;
import id.benang.grader.scenario.RequestInPieces;
import id.benang.grader.scenario.RequestsInOneSegment;
import id.benang.grader.scenario.ResetsAtTheConsole;
import id.benang.grader.scenario.TypedAhead;
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
                        new OperatorSession(), List.of("listens", "arguments", "console", "reply", "second-client")),
                new Act.OnServer(new EmptyAnswer(), List.of("empty-answer")),
                new Act.OnServer(new TypedAhead(), List.of("typed-ahead")),
                new Act.OnServer(new RequestInPieces(), List.of("split")),
                new Act.OnServer(new ExitSession(), List.of("exit")),
                new Act.OnServer(new RequestsInOneSegment(), List.of("merged")),
                new Act.OnServer(new RequestFromTelnet(), List.of("crlf")),
                new Act.OnServer(new LongRequest(), List.of("long-line")),
                new Act.OnServer(new ManyWait(), List.of("one-prompt", "right-client", "arrival-order")),
                new Act.OnServer(new ResetsAtTheConsole(), List.of("reset")),
                new Act.OnServer(new GhostsInTheQueue(), List.of("ghost")),
                new Act.OnServer(new Cleanup(), List.of("cleanup")),
                new Act.OnOwnServer(new Letters(), Invocation.Platform.NOT_UTF_8, List.of("utf8")),
                new Act.OnOwnServer(new OperatorGoes(), Invocation.Platform.UTF_8, List.of("stdin-end")));
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
