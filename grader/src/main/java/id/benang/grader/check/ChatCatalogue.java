package id.benang.grader.check;

import id.benang.grader.check.challenge.EmptyName;
import id.benang.grader.check.challenge.Kick;
import id.benang.grader.check.challenge.ListOnline;
import id.benang.grader.check.challenge.NoSpoofing;
import id.benang.grader.check.challenge.PrivateMessage;
import id.benang.grader.check.challenge.TakenName;
import id.benang.grader.check.challenge.TakenNameRace;
import id.benang.grader.check.challenge.UnknownCommand;
import id.benang.grader.check.chat.Broadcast;
import id.benang.grader.check.chat.ChatConsole;
import id.benang.grader.check.chat.ChurnHurtsNobody;
import id.benang.grader.check.chat.ConcurrentClients;
import id.benang.grader.check.chat.DeliveredAsSent;
import id.benang.grader.check.chat.JoinAnnounced;
import id.benang.grader.check.chat.LeaveAnnounced;
import id.benang.grader.check.chat.LongLine;
import id.benang.grader.check.chat.MidlineLeaveDeliversNothing;
import id.benang.grader.check.chat.NewcomerResetHurtsNobody;
import id.benang.grader.check.chat.NickPrompt;
import id.benang.grader.check.chat.NoStamp;
import id.benang.grader.check.chat.SameNameKeptApart;
import id.benang.grader.check.chat.SameOrder;
import id.benang.grader.check.chat.SenderOrder;
import id.benang.grader.check.chat.SilentNewcomerHoldsUpNobody;
import id.benang.grader.check.chat.SlowReaderHoldsUpNobody;
import id.benang.grader.check.chat.StampFormat;
import id.benang.grader.check.chat.StampScope;
import id.benang.grader.check.chat.StampTime;
import id.benang.grader.check.chat.Storm;
import id.benang.grader.check.chat.Welcome;
import id.benang.grader.check.client.ClientArguments;
import id.benang.grader.check.client.ClientEof;
import id.benang.grader.check.client.ClientNick;
import id.benang.grader.check.client.ClientNoServer;
import id.benang.grader.check.client.ClientPrompt;
import id.benang.grader.check.client.ClientSends;
import id.benang.grader.check.client.ClientServerGone;
import id.benang.grader.check.client.ClientShows;
import id.benang.grader.check.client.ClientSplit;
import id.benang.grader.check.client.ClientUtf8;
import id.benang.grader.check.server.Arguments;
import id.benang.grader.check.server.BadArgumentsRefused;
import id.benang.grader.check.server.Listens;
import id.benang.grader.check.server.NothingLeftBehind;
import id.benang.grader.check.server.PortFreeAgain;
import id.benang.grader.check.server.PortTakenTold;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import java.util.ArrayList;
import java.util.List;

/** The checks of the chat modules. */
final class ChatCatalogue {

    private ChatCatalogue() {}

    static List<Check> of(LabModule module) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(starts());
        checks.addAll(conversation());
        checks.addAll(stamps(module));
        checks.addAll(wire());
        checks.addAll(comingsAndGoings());
        checks.addAll(client());
        checks.addAll(challenges());
        return List.copyOf(checks);
    }

    private static List<Check> starts() {
        return List.of(
                new Listens(), new Arguments(), new BadArgumentsRefused(), new PortTakenTold(), new PortFreeAgain());
    }

    private static List<Check> conversation() {
        return List.of(new NickPrompt(), new Welcome(), new ConcurrentClients(), new JoinAnnounced(), new Broadcast());
    }

    private static List<Check> stamps(LabModule module) {
        return module == LabModule.MODUL_CONTOH
                ? List.of(new NoStamp())
                : List.of(new StampFormat(), new StampTime(), new StampScope());
    }

    private static List<Check> wire() {
        return List.of(
                new ChatConsole(),
                new SenderOrder(),
                new SameOrder(),
                new Storm(),
                new DeliveredAsSent("split"),
                new DeliveredAsSent("merged"),
                new DeliveredAsSent("crlf"),
                new DeliveredAsSent("utf8"),
                new LongLine());
    }

    private static List<Check> comingsAndGoings() {
        return List.of(
                new LeaveAnnounced("leave-close", Event.Departure.CLOSE),
                new LeaveAnnounced("leave-half-close", Event.Departure.HALF_CLOSE),
                new LeaveAnnounced("leave-reset", Event.Departure.RESET),
                new MidlineLeaveDeliversNothing(),
                new SameNameKeptApart(),
                new SilentNewcomerHoldsUpNobody(),
                new NewcomerResetHurtsNobody(),
                new ChurnHurtsNobody(),
                new SlowReaderHoldsUpNobody(),
                new NothingLeftBehind());
    }

    private static List<Check> client() {
        return List.of(
                ClientPrompt.ofChat(),
                new ClientNick(),
                new ClientShows(),
                new ClientSends(),
                new ClientSplit(),
                new ClientUtf8(),
                new ClientEof(),
                ClientServerGone.ofChat(),
                new ClientNoServer(),
                new ClientArguments());
    }

    private static List<Check> challenges() {
        return List.of(
                new EmptyName(),
                new TakenName(),
                new TakenNameRace(),
                new PrivateMessage(),
                new ListOnline(),
                new Kick(),
                new UnknownCommand(),
                new NoSpoofing());
    }
}
