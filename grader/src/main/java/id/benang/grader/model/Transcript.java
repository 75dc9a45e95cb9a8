package id.benang.grader.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything that was recorded while one scenario drove one program, in the order of the journal. All that a
 * check may look at. It never changes; what was read out of it once is kept.
 */
public final class Transcript {

    private final String scenario;
    private final LabModule module;
    private final Framing framing;
    private final List<Entry> entries;
    private final Map<Object, Object> readings = new ConcurrentHashMap<>();

    /**
     * @param scenario the scenario's name
     * @param module the module whose program was driven
     * @param framing how the messages of the run are told apart
     * @param entries oldest first
     */
    public Transcript(String scenario, LabModule module, Framing framing, List<Entry> entries) {
        this.scenario = scenario;
        this.module = module;
        this.framing = framing;
        this.entries = List.copyOf(entries);
    }

    /** A record whose messages are lines. */
    public Transcript(String scenario, LabModule module, List<Entry> entries) {
        this(scenario, module, Framing.LINES, entries);
    }

    /** The name of the scenario that was played. */
    public String scenario() {
        return scenario;
    }

    /** The module whose program was driven. */
    public LabModule module() {
        return module;
    }

    /** How the messages of the run are told apart. */
    public Framing framing() {
        return framing;
    }

    /** Everything, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * This record read in some way. It is read once; whoever asks again for the same kind of reading gets the same.
     *
     * @param kind what it is read as; there is one way to read a record as this
     */
    public <T> T readAs(Class<T> kind, Function<Transcript, T> reader) {
        return once(kind, kind, () -> reader.apply(this));
    }

    /** The events of one kind, with their place, oldest first. */
    public <E extends Event> Stream<Placed<E>> all(Class<E> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> new Placed<>(entry.order(), entry.at(), kind.cast(entry.event())));
    }

    /** The first event of one kind that satisfies a condition. */
    public <E extends Event> Optional<Placed<E>> first(Class<E> kind, Predicate<E> condition) {
        return all(kind).filter(placed -> condition.test(placed.event())).findFirst();
    }

    /** The names of the connections, in the order in which they were made. */
    public List<String> clients() {
        return all(Event.Connected.class).map(placed -> placed.event().who()).toList();
    }

    /** The messages that a connection received from the program. */
    public List<Line> received(String who) {
        return streams(Streams.Way.RECEIVED).lines(who);
    }

    /** What a connection received after its last line end; nothing on a wire without lines. */
    public String unfinished(String who) {
        return streams(Streams.Way.RECEIVED).pending(who);
    }

    /** The messages that a connection sent to the program. */
    public List<Line> sent(String who) {
        if (framing.wire() == ModuleSettings.Wire.LINE) {
            return streams(Streams.Way.SENT).lines(who);
        }
        return all(Event.Sent.class)
                .filter(sent -> sent.event().who().equals(who))
                .flatMap(sent -> KnownTexts.messagesIn(sent.event().bytes()).stream()
                        .map(message -> new Line(message, sent.order(), sent.at())))
                .toList();
    }

    /** All that the program printed on one stream, as text with the place of each piece. */
    public Console console(Event.Stream stream) {
        List<Entry> printed = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Printed print && print.stream() == stream) {
                printed.add(entry);
            }
        }
        return Console.of(printed);
    }

    /** The part between two steps: from the step of this name up to the next step. */
    public Transcript step(String name) {
        return once(new StepPart(name), Transcript.class, () -> readStep(name));
    }

    private Transcript readStep(String name) {
        List<Entry> part = new ArrayList<>();
        boolean within = false;
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Step step) {
                within = step.name().equals(name);
            }
            if (within) {
                part.add(entry);
            }
        }
        return only(part);
    }

    /** The part before an entry. */
    public Transcript before(long order) {
        return only(entries.stream().filter(entry -> entry.order() < order).toList());
    }

    /** The part behind an entry. */
    public Transcript after(long order) {
        return only(entries.stream().filter(entry -> entry.order() > order).toList());
    }

    private Transcript only(List<Entry> part) {
        return new Transcript(scenario, module, framing, part);
    }

    /** What the grader could not do by itself while it recorded. */
    public List<Message> troubles() {
        return all(Event.GraderTrouble.class)
                .map(placed -> placed.event().cause())
                .toList();
    }

    private Streams streams(Streams.Way way) {
        return once(way, Streams.class, () -> Streams.of(this, way));
    }

    /** Not with {@code computeIfAbsent}: one reading may ask for another. */
    private <T> T once(Object key, Class<T> kind, Supplier<T> read) {
        Object known = readings.get(key);
        if (known == null) {
            T fresh = read.get();
            Object before = readings.putIfAbsent(key, fresh);
            known = before == null ? fresh : before;
        }
        return kind.cast(known);
    }

    /** The part that a step is. */
    private record StepPart(String name) {}

    /**
     * An event of a known kind in its place.
     *
     * @param order as in {@link Entry}
     */
    public record Placed<E extends Event>(long order, Moment at, E event) {}

    /**
     * Printed text that remembers when each piece came.
     *
     * @param text all of it
     * @param ends for each piece, the index in {@code text} right behind it
     * @param orders for each piece, the number of its entry
     */
    public record Console(String text, List<Integer> ends, List<Long> orders) {

        public Console {
            ends = List.copyOf(ends);
            orders = List.copyOf(orders);
        }

        static Console of(List<Entry> printed) {
            Utf8Text text = new Utf8Text();
            List<Integer> ends = new ArrayList<>();
            List<Long> orders = new ArrayList<>();
            for (Entry entry : printed) {
                text.feed(((Event.Printed) entry.event()).bytes());
                ends.add(text.length());
                orders.add(entry.order());
            }
            String whole = text.text();
            if (!ends.isEmpty()) {
                ends.set(ends.size() - 1, whole.length());
            }
            return new Console(whole, ends, orders);
        }

        /**
         * The number of the entry that completed the text up to this index (exclusive).
         *
         * @throws IndexOutOfBoundsException if there is no text up to this index
         */
        public long orderAt(int end) {
            int piece = 0;
            while (ends.get(piece) < end) {
                piece++;
            }
            return orders.get(piece);
        }

        public boolean has(String wanted) {
            return text.contains(wanted);
        }
    }
}
