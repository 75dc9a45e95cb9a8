package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Role;
import id.benang.grader.scenario.BadArguments;
import id.benang.grader.scenario.Challenges;
import id.benang.grader.scenario.ChatClientEndings;
import id.benang.grader.scenario.ChatClientSession;
import id.benang.grader.scenario.Churn;
import id.benang.grader.scenario.Cleanup;
import id.benang.grader.scenario.Conversation;
import id.benang.grader.scenario.ForeignPlatform;
import id.benang.grader.scenario.Framing;
import id.benang.grader.scenario.LeaveByHalfClose;
import id.benang.grader.scenario.LeaveByReset;
import id.benang.grader.scenario.LeaveMidline;
import id.benang.grader.scenario.LongLines;
import id.benang.grader.scenario.NameRace;
import id.benang.grader.scenario.NewcomerReset;
import id.benang.grader.scenario.NoServer;
import id.benang.grader.scenario.PortTaken;
import id.benang.grader.scenario.Rebind;
import id.benang.grader.scenario.SameName;
import id.benang.grader.scenario.SilentNewcomer;
import id.benang.grader.scenario.SlowReader;
import id.benang.grader.scenario.Storm;
import java.util.ArrayList;
import java.util.List;

/** The acts of the chat modules. */
final class ChatPlan {

    private ChatPlan() {}

    static List<Act> of(LabModule module) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.OnServer(new Conversation(), conversation(module)));
        // Before the crowds: a server that waits for a name before it accepts the next one stops them all.
        acts.add(new Act.OnServer(new SilentNewcomer(), List.of("silent-newcomer")));
        acts.addAll(wire(module));
        acts.addAll(comingsAndGoings());
        acts.addAll(challenges());
        acts.addAll(foreignPlatform());
        acts.addAll(starts());
        acts.addAll(client());
        return List.copyOf(acts);
    }

    private static List<String> conversation(LabModule module) {
        List<String> checks = new ArrayList<>(List.of(
                "listens",
                "arguments",
                "nick-prompt",
                "welcome",
                "concurrent-clients",
                "join-announced",
                "broadcast",
                "leave-close"));
        checks.addAll(
                module == LabModule.MODUL_CONTOH
                        ? List.of("no-stamp")
                        : List.of("stamp-format", "stamp-time", "stamp-scope"));
        return List.copyOf(checks);
    }

    /** What becomes of messages, however they are cut, written and crowded. */
    private static List<Act> wire(LabModule module) {
        List<String> again = module == LabModule.MODUL_CONTOH ? List.of() : List.of("stamp-format", "stamp-time");
        return List.of(
                new Act.OnServer(new Framing(), List.of("split", "merged", "crlf")),
                new Act.OnServer(new Storm(), List.of("sender-order", "same-order", "storm"), again),
                new Act.OnServer(new LongLines(), List.of("long-line")));
    }

    /** What needs a server of its own, behind all that shares one. */
    private static List<Act> foreignPlatform() {
        return List.of(
                new Act.OnOwnServer(new ForeignPlatform(), Invocation.Platform.NOT_UTF_8, List.of("console", "utf8")));
    }

    /** What becomes of the others when somebody comes, goes, breaks off or stalls. */
    private static List<Act> comingsAndGoings() {
        return List.of(
                new Act.OnServer(new LeaveByReset(), List.of("leave-reset")),
                new Act.OnServer(new LeaveByHalfClose(), List.of("leave-half-close")),
                new Act.OnServer(new NewcomerReset(), List.of("newcomer-reset")),
                new Act.OnServer(new LeaveMidline(), List.of("leave-midline")),
                new Act.OnServer(new SameName(), List.of("same-name")),
                new Act.OnServer(new Churn(), List.of("churn")),
                new Act.OnServer(new Cleanup(), List.of("cleanup")),
                new Act.OnServer(new SlowReader(), List.of("slow-reader")));
    }

    /** What a server may do besides; last, for one that tries is the likeliest to be hurt. */
    private static List<Act> challenges() {
        return List.of(
                new Act.OnServer(
                        new Challenges(),
                        List.of(
                                "empty-name",
                                "taken-name",
                                "private-message",
                                "list",
                                "kick",
                                "unknown-command",
                                "no-spoofing")),
                new Act.OnServer(new NameRace(), List.of("taken-name-race")));
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
                new Act.OnClient(
                        new ChatClientSession(),
                        List.of("client-prompt", "client-nick", "client-shows", "client-sends", "client-eof")),
                new Act.OnClient(
                        new ChatClientEndings(),
                        List.of("client-split", "client-utf8", "client-server-gone", "client-arguments")),
                new Act.OnClient(new NoServer(), List.of("client-no-server")));
    }
}
