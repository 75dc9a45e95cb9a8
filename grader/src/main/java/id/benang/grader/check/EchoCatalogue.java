package id.benang.grader.check;

import id.benang.grader.check.client.ClientArguments;
import id.benang.grader.check.client.ClientEof;
import id.benang.grader.check.client.ClientExit;
import id.benang.grader.check.client.ClientNoServer;
import id.benang.grader.check.client.ClientPrompt;
import id.benang.grader.check.client.ClientReply;
import id.benang.grader.check.client.ClientServerGone;
import id.benang.grader.check.client.ClientUtf8;
import id.benang.grader.check.echo.ArrivalOrder;
import id.benang.grader.check.echo.EchoCarriageReturn;
import id.benang.grader.check.echo.EchoConsole;
import id.benang.grader.check.echo.EchoLongLine;
import id.benang.grader.check.echo.EchoMerged;
import id.benang.grader.check.echo.EchoSplit;
import id.benang.grader.check.echo.EchoUtf8;
import id.benang.grader.check.echo.EmptyAnswerArrives;
import id.benang.grader.check.echo.Exit;
import id.benang.grader.check.echo.Ghost;
import id.benang.grader.check.echo.OnePrompt;
import id.benang.grader.check.echo.Reply;
import id.benang.grader.check.echo.ResetIsSurvived;
import id.benang.grader.check.echo.RightClient;
import id.benang.grader.check.echo.SecondClient;
import id.benang.grader.check.echo.StdinEnd;
import id.benang.grader.check.echo.TypedAheadIsKept;
import id.benang.grader.check.server.Arguments;
import id.benang.grader.check.server.BadArgumentsRefused;
import id.benang.grader.check.server.Listens;
import id.benang.grader.check.server.NothingLeftBehind;
import id.benang.grader.check.server.PortFreeAgain;
import id.benang.grader.check.server.PortTakenTold;
import java.util.ArrayList;
import java.util.List;

/** The checks of the request-and-reply module. */
final class EchoCatalogue {

    private EchoCatalogue() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.addAll(starts());
        checks.addAll(server());
        checks.addAll(client());
        return List.copyOf(checks);
    }

    private static List<Check> starts() {
        return List.of(
                new Listens(), new Arguments(), new BadArgumentsRefused(), new PortTakenTold(), new PortFreeAgain());
    }

    private static List<Check> server() {
        return List.of(
                new EchoConsole(),
                new Reply(),
                new SecondClient(),
                new OnePrompt(),
                new RightClient(),
                new ArrivalOrder(),
                new Exit(),
                new Ghost(),
                new EmptyAnswerArrives(),
                new EchoSplit(),
                new EchoMerged(),
                new EchoCarriageReturn(),
                new EchoUtf8(),
                new EchoLongLine(),
                new ResetIsSurvived(),
                new StdinEnd(),
                new TypedAheadIsKept(),
                new NothingLeftBehind());
    }

    private static List<Check> client() {
        return List.of(
                ClientPrompt.ofEcho(),
                new ClientReply(),
                new ClientExit(),
                new ClientEof(),
                ClientServerGone.ofEcho(),
                new ClientNoServer(),
                new ClientUtf8(),
                new ClientArguments());
    }
}
