package id.benang.grader.scenario;

import id.benang.grader.launch.Usage;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rounds of clients that come, all at the same time, and go, in every way there is. After each round the program's
 * threads and sockets are counted when it has come to rest. The rounds end when one of them left no more behind than
 * the one before: pools may grow for a while.
 */
public final class Cleanup implements ServerScenario {

    public static final String NAME = "cleanup";

    private static final int CLIENTS = 50;
    /** They leave before they have said who they are. */
    private static final int NAMELESS = 12;

    /** They make each broadcast a long one, in the midst of which somebody else goes. */
    private static final int WHO_STAY = 40;

    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 8;
    /** What comes and goes by itself in a virtual machine; what is left behind grows by much more a round. */
    private static final int FEW = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        Guests guests =
                stage.module().family() == LabModule.Family.CHAT ? new ChatGuests(stage) : new EchoGuests(stage);
        if (!guests.begin()) {
            return;
        }
        Footprint footprint = new Footprint(stage);
        Usage before = new Usage(Integer.MAX_VALUE - FEW, Integer.MAX_VALUE - FEW, 0);
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            stage.step("round " + round);
            if (!guests.comeAndGo(round, CLIENTS)) {
                return;
            }
            int threads = round < MOST_ROUNDS ? Integer.MAX_VALUE : before.threads() + FEW;
            Optional<Usage> now = footprint.measureAtRest(before.sockets() + FEW, threads);
            if (now.isEmpty() || isEnough(round, before, now.get())) {
                return;
            }
            before = now.get();
        }
    }

    private static boolean isEnough(int round, Usage before, Usage now) {
        boolean leftSockets = now.sockets() > before.sockets() + FEW;
        boolean leftThreads = now.threads() > before.threads() + FEW;
        return leftSockets || (round >= FEWEST_ROUNDS && !leftThreads);
    }

    /** Who comes and goes. */
    private interface Guests {

        /** Lets those come who stay. */
        boolean begin() throws InterruptedException;

        /** One round. */
        boolean comeAndGo(int round, int clients) throws InterruptedException;
    }

    /**
     * Guests of the chat, who give their name and are welcomed; some stay, and one of them waits to be told of each, as
     * long as that happens: a notice that is lost is another check's matter.
     */
    private static final class ChatGuests implements Guests {

        private final ServerStage stage;
        private final ChatPeople people;
        private boolean tells = true;

        ChatGuests(ServerStage stage) {
            this.stage = stage;
            people = new ChatPeople(stage);
        }

        @Override
        public boolean begin() throws InterruptedException {
            return people.enter("Penjaga") && letIn("penonton ", WHO_STAY).isPresent();
        }

        @Override
        public boolean comeAndGo(int round, int clients) throws InterruptedException {
            if (!comeAndGoNameless(round)) {
                return false;
            }
            Optional<List<Connection>> guests = letIn("putaran " + round + " nomor ", clients);
            if (guests.isEmpty()) {
                return false;
            }
            leaveInPairs(guests.get());
            return true;
        }

        private boolean comeAndGoNameless(int round) throws InterruptedException {
            List<Connection> nameless = new ArrayList<>();
            for (int number = 1; number <= NAMELESS; number++) {
                nameless.add(stage.connect("(tanpa nama " + round + "-" + number + ")"));
            }
            boolean asked = stage.expectAll("NICK", all(nameless, ChatText.NICK));
            leave(nameless, 0);
            return asked;
        }

        /** Lets so many in, all at the same time; nothing, if not all of them are welcomed. */
        private Optional<List<Connection>> letIn(String prefix, int count) throws InterruptedException {
            List<Connection> guests = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                guests.add(stage.connect(prefix + number));
            }
            if (!stage.expectAll("NICK", all(guests, ChatText.NICK))) {
                return Optional.empty();
            }
            guests.forEach(guest -> guest.sendLine(guest.who()));
            return stage.expectAll(ChatText.WELCOME, all(guests, ChatText.WELCOME))
                    ? Optional.of(guests)
                    : Optional.empty();
        }

        /**
         * Two at a time: the server tells of one while the other goes. Not all at once: who leaves amid others is
         * still told of them, which would wake a thread left behind.
         */
        private void leaveInPairs(List<Connection> guests) throws InterruptedException {
            for (int index = 0; index < guests.size(); index += 2) {
                List<Connection> pair = guests.subList(index, Math.min(index + 2, guests.size()));
                leave(pair, index);
                for (Connection gone : pair) {
                    awaitTold(gone);
                }
            }
        }

        private void awaitTold(Connection gone) throws InterruptedException {
            String notice = ChatText.left(gone.who());
            tells = tells
                    && people.named("Penjaga")
                            .awaitLine(line -> line.endsWith(notice), stage.patience())
                            .isPresent();
            if (!tells) {
                stage.letItFinish();
            }
        }

        private static Map<Connection, Predicate<String>> all(List<Connection> guests, String text) {
            Map<Connection, Predicate<String>> lines = new LinkedHashMap<>();
            guests.forEach(guest -> lines.put(guest, line -> line.contains(text)));
            return lines;
        }
    }

    /** Guests of the request-and-reply server, who ask nothing. */
    private record EchoGuests(ServerStage stage) implements Guests {

        @Override
        public boolean begin() {
            return true;
        }

        @Override
        public boolean comeAndGo(int round, int clients) throws InterruptedException {
            Footprint footprint = new Footprint(stage);
            Optional<Usage> before = footprint.now();
            List<Connection> guests = new ArrayList<>();
            for (int number = 1; number <= clients; number++) {
                guests.add(stage.connect("putaran " + round + " nomor " + number));
            }
            if (before.isPresent()) {
                footprint.awaitSockets(before.get().sockets() + clients);
            }
            leave(guests, 0);
            return true;
        }
    }

    /** Lets guests leave, in the ways that follow those of so many before. */
    private static void leave(List<Connection> guests, int before) {
        Event.Departure[] ways = Event.Departure.values();
        for (int index = 0; index < guests.size(); index++) {
            guests.get(index).leave(ways[(before + index) % ways.length]);
        }
    }
}
