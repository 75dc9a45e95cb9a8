package id.benang.grader.check;

import id.benang.grader.check.chat.Broadcast;
import id.benang.grader.check.chat.ConcurrentClients;
import id.benang.grader.check.chat.JoinAnnounced;
import id.benang.grader.check.chat.LeaveAnnounced;
import id.benang.grader.check.chat.NickPrompt;
import id.benang.grader.check.chat.NoStamp;
import id.benang.grader.check.chat.SilentNewcomerHoldsUpNobody;
import id.benang.grader.check.chat.StampFormat;
import id.benang.grader.check.chat.StampScope;
import id.benang.grader.check.chat.StampTime;
import id.benang.grader.check.chat.Welcome;
import id.benang.grader.check.client.ClientNick;
import id.benang.grader.check.client.ClientPrompt;
import id.benang.grader.check.client.ClientReply;
import id.benang.grader.check.client.ClientSends;
import id.benang.grader.check.client.ClientShows;
import id.benang.grader.check.echo.EchoConsole;
import id.benang.grader.check.echo.Exit;
import id.benang.grader.check.echo.Reply;
import id.benang.grader.check.echo.RightClient;
import id.benang.grader.check.echo.SecondClient;
import id.benang.grader.check.server.Arguments;
import id.benang.grader.check.server.Listens;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import java.util.ArrayList;
import java.util.List;

/** All checks, module by module, in the order in which people read them. */
public final class Catalogue {

    private Catalogue() {}

    /** The checks of a module. */
    public static List<Check> of(LabModule module) {
        return switch (module) {
            case MODUL_CONTOH -> chat(List.of(new NoStamp()));
            case FOLDER_A, FOLDER_B -> chat(List.of(new StampFormat(), new StampTime(), new StampScope()));
            case MULTITHREAD_ECHO -> echo();
        };
    }

    private static List<Check> chat(List<Check> stamps) {
        List<Check> checks = new ArrayList<>(List.of(
                new Listens(),
                new Arguments(),
                new NickPrompt(),
                new Welcome(),
                new ConcurrentClients(),
                new JoinAnnounced(),
                new Broadcast()));
        checks.addAll(stamps);
        checks.addAll(List.of(
                new LeaveAnnounced("leave-close", Event.Departure.CLOSE),
                new LeaveAnnounced("leave-reset", Event.Departure.RESET),
                new SilentNewcomerHoldsUpNobody(),
                new ClientPrompt(),
                new ClientNick(),
                new ClientShows(),
                new ClientSends()));
        return List.copyOf(checks);
    }

    private static List<Check> echo() {
        return List.of(
                new Listens(),
                new EchoConsole(),
                new Reply(),
                new SecondClient(),
                new Exit(),
                new RightClient(),
                new ClientReply());
    }
}
