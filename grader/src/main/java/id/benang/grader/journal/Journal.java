package id.benang.grader.journal;

import id.benang.grader.model.Entry;
import id.benang.grader.model.Event;
import id.benang.grader.model.Framer;
import id.benang.grader.model.Framing;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Line;
import id.benang.grader.model.ModuleSettings.Wire;
import id.benang.grader.model.Moment;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Utf8Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record of one program's run, written by every thread that drives or watches it. Entries are numbered in the
 * order in which they were recorded; that one order is what all verdicts rest on.
 */
public final class Journal {

    /** How often a waiting search looks again at what the journal does not see by itself. */
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final Clock wall;
    private final Framing framing;
    private final long opened = System.nanoTime();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Framer> received = new HashMap<>();
    private final Map<String, Long> receivedBytes = new HashMap<>();
    private final Map<Event.Stream, Utf8Text> printed = new EnumMap<>(Event.Stream.class);
    private final Set<String> ended = new HashSet<>();
    private boolean programGone;
    private boolean searching;

    /**
     * Opens an empty journal.
     *
     * @param wall the wall clock that the student's program reads too
     */
    public Journal(Clock wall) {
        this(wall, Wire.LINE);
    }

    /** The same for a program whose messages are told apart in this way. */
    public Journal(Clock wall, Wire wire) {
        this.wall = wall;
        this.framing = Framing.on(wire);
        for (Event.Stream stream : Event.Stream.values()) {
            printed.put(stream, new Utf8Text());
        }
    }

    /** Records an event and wakes whoever waits for it. */
    public synchronized Entry record(Event event) {
        Entry entry = new Entry(entries.size(), new Moment(System.nanoTime() - opened, wall.instant()), event);
        entries.add(entry);
        index(entry);
        notifyAll();
        return entry;
    }

    private void index(Entry entry) {
        Event event = entry.event();
        framing.learnFrom(event);
        if (event instanceof Event.Received it) {
            receivedBytes.merge(it.who(), (long) it.bytes().length(), Long::sum);
            received.computeIfAbsent(it.who(), who -> framing.framer()).feed(it.bytes(), entry.order(), entry.at());
        } else if (event instanceof Event.Printed it) {
            Optional.ofNullable(printed.get(it.stream())).ifPresent(text -> text.feed(it.bytes()));
        } else if (event instanceof Event.EndReceived it) {
            ended.add(it.who());
        } else if (event instanceof Event.ResetReceived it) {
            ended.add(it.who());
        } else if (event instanceof Event.ConnectFailed it) {
            ended.add(it.who());
        } else if (event instanceof Event.Started) {
            programGone = false;
        } else if (event instanceof Event.Exited || event instanceof Event.Stopped) {
            programGone = true;
        }
    }

    /** How the program's messages are told apart. */
    public Wire wire() {
        return framing.wire();
    }

    /**
     * The messages that a connection has received so far: lines, as far as they are complete. On a raw wire, where no
     * end is seen, a message that came in pieces stands there in pieces too, and then whole.
     */
    public synchronized List<Line> received(String who) {
        Framer framer = received.get(who);
        if (framer == null) {
            return List.of();
        }
        // A search looks while nobody can record, at a view that costs nothing; everybody else gets a copy.
        return Thread.holdsLock(this) && searching ? framer.sightings() : List.copyOf(framer.sightings());
    }

    /** How many bytes a connection has received so far, as far as they are kept. */
    public synchronized long receivedBytes(String who) {
        return receivedBytes.getOrDefault(who, 0L);
    }

    /** What the program has printed on one stream so far. */
    public synchronized String printed(Event.Stream stream) {
        Utf8Text all = printed.get(stream);
        return all == null ? "" : all.text();
    }

    /** Whether nothing more can come over this connection. */
    public synchronized boolean isOver(String who) {
        return ended.contains(who);
    }

    /** Whether the program that was started last has ended, by itself or by the grader. */
    public synchronized boolean isProgramGone() {
        return programGone;
    }

    /** The number that the next entry will have. */
    public synchronized long next() {
        return entries.size();
    }

    /**
     * Waits until a search finds something.
     *
     * @return what was found, or nothing if it can no longer come or patience ran out
     * @throws InterruptedException if the grader is being stopped
     */
    public synchronized <T> Optional<T> await(Search<T> search, Patience patience) throws InterruptedException {
        Patience.Wait wait = patience.begin();
        int seen = entries.size();
        while (true) {
            boolean last = wait.isOver();
            searching = true;
            Search.Found<T> found = last ? search.lookLast(this) : search.look(this);
            searching = false;
            if (found instanceof Search.Found.Here<T> here) {
                return Optional.of(here.what());
            }
            if (found instanceof Search.Found.Never || last) {
                return Optional.empty();
            }
            wait(LOOK_AGAIN_MILLIS);
            if (entries.size() > seen) {
                seen = entries.size();
                wait.progress();
            }
        }
    }

    /**
     * What was recorded from an entry on, as a record that no longer changes. In front stands the last start of a
     * program before it, where there was one: a record always tells in which time zone its program runs.
     */
    public synchronized Transcript transcript(String scenario, LabModule module, long from) {
        List<Entry> part = new ArrayList<>();
        entries.subList(0, (int) from).stream()
                .filter(entry -> entry.event() instanceof Event.Started)
                .reduce((earlier, later) -> later)
                .ifPresent(part::add);
        part.addAll(entries.subList((int) from, entries.size()));
        return new Transcript(scenario, module, Framing.of(framing.wire(), entries), part);
    }
}
