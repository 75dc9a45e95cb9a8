package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.scenario.EchoClientSession;
import id.benang.grader.scenario.EmptyAnswer;
import id.benang.grader.scenario.ExitSession;
import id.benang.grader.scenario.GhostsInTheQueue;
import id.benang.grader.scenario.Letters;
import id.benang.grader.scenario.LongRequest;
import id.benang.grader.scenario.ManyWait;
import id.benang.grader.scenario.OperatorGoes;
import id.benang.grader.scenario.OperatorSession;
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
                new Act.OnServer(new OperatorSession(), List.of("listens", "console", "reply", "second-client")),
                new Act.OnServer(new EmptyAnswer(), List.of("empty-answer")),
                new Act.OnServer(new TypedAhead(), List.of("typed-ahead")),
                new Act.OnServer(new RequestInPieces(), List.of("split")),
                new Act.OnServer(new ExitSession(), List.of("exit")),
                new Act.OnServer(new RequestsInOneSegment(), List.of("merged")),
                new Act.OnServer(new RequestFromTelnet(), List.of("crlf")),
                new Act.OnServer(new LongRequest(), List.of("long-line")),
                new Act.OnServer(new ManyWait(), List.of("one-prompt", "right-client", "arrival-order")),
                new Act.OnServer(new GhostsInTheQueue(), List.of("ghost")),
                new Act.OnServer(new ResetsAtTheConsole(), List.of("reset")),
                new Act.OnOwnServer(new Letters(), Invocation.Platform.NOT_UTF_8, List.of("utf8")),
                new Act.OnOwnServer(new OperatorGoes(), Invocation.Platform.UTF_8, List.of("stdin-end")));
    }

    /** Arguments, ports that are taken, and the end. */
    private static List<Act> starts() {
        return List.of();
    }

    private static List<Act> client() {
        return List.of(new Act.OnClient(new EchoClientSession(), List.of("client-reply")));
    }
}
