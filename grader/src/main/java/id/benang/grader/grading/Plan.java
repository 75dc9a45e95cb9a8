package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.scenario.ChatClientSession;
import id.benang.grader.scenario.Conversation;
import id.benang.grader.scenario.EchoClientSession;
import id.benang.grader.scenario.LeaveByReset;
import id.benang.grader.scenario.ManyWait;
import id.benang.grader.scenario.OperatorSession;
import id.benang.grader.scenario.SilentNewcomer;
import java.util.ArrayList;
import java.util.List;

/** Which scenarios a module is driven through, in which order, and what each of them shows. */
final class Plan {

    private Plan() {}

    /** The acts of a module, the calm ones first: what hurts a server comes when little is left to be hurt. */
    static List<Act> of(LabModule module) {
        return switch (module) {
            case MODUL_CONTOH -> chat(List.of("no-stamp"));
            case FOLDER_A, FOLDER_B -> chat(List.of("stamp-format", "stamp-time", "stamp-scope"));
            case MULTITHREAD_ECHO ->
                List.of(
                        new Act.OnServer(
                                new OperatorSession(), List.of("listens", "console", "reply", "second-client", "exit")),
                        new Act.OnServer(new ManyWait(), List.of("right-client")),
                        new Act.OnClient(new EchoClientSession(), List.of("client-reply")));
        };
    }

    private static List<Act> chat(List<String> stamps) {
        List<String> conversation = new ArrayList<>(List.of(
                "listens",
                "arguments",
                "nick-prompt",
                "welcome",
                "concurrent-clients",
                "join-announced",
                "broadcast",
                "leave-close"));
        conversation.addAll(stamps);
        return List.of(
                new Act.OnServer(new Conversation(), List.copyOf(conversation)),
                new Act.OnServer(new LeaveByReset(), List.of("leave-reset")),
                new Act.OnServer(new SilentNewcomer(), List.of("silent-newcomer")),
                new Act.OnClient(
                        new ChatClientSession(),
                        List.of("client-prompt", "client-nick", "client-shows", "client-sends")));
    }
}
