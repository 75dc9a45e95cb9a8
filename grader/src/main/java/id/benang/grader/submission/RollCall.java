package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Sender.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds each submission's student on the roster. What a learning platform says goes first, then what the
 * student says in {@code benang.toml}, then the name that people gave. Id and name in {@code benang.toml} stay as
 * they are, and where the roster has another id a note says so. Nobody is dropped: who is on the roster only, or in
 * the download only, has a row all the same.
 */
final class RollCall {

    /** A shorter id is found in a file name only if it is the whole name. */
    private static final int TELLING_ID = 4;

    private final Roster roster;
    private final Set<Roster.Entry> present = new HashSet<>();

    private RollCall(Roster roster) {
        this.roster = roster;
    }

    /**
     * The submissions with ids and names as on the roster, and those who handed in nothing.
     *
     * @param origin where those who handed in nothing are said to come from
     */
    static List<Arrival> of(Roster roster, Path origin, List<Arrival> arrivals) {
        RollCall rollCall = new RollCall(roster);
        List<Arrival> all =
                new ArrayList<>(arrivals.stream().map(rollCall::found).toList());
        roster.entries().stream()
                .filter(entry -> !rollCall.present.contains(entry))
                .forEach(entry -> all.add(absent(roster.file(), entry, origin)));
        return all;
    }

    private static Arrival absent(String file, Roster.Entry entry, Path origin) {
        Submission nothing = new Submission(
                new Student(entry.id(), entry.name()),
                origin,
                Map.of(),
                List.of(),
                Optional.of(Message.of("submission.absent", file, entry.line())));
        return new Arrival(nothing, Sender.named(origin), Optional.empty());
    }

    private Arrival found(Arrival arrival) {
        Sender sender = arrival.sender();
        Student claimed = arrival.submission().student();
        boolean people = sender.platform() == Platform.PEOPLE;
        List<Roster.Entry> byPlatform = people ? List.of() : byPlatform(sender);
        List<Roster.Entry> byClaim = byPlatform.isEmpty() ? entries(entry -> isId(entry, claimed.id())) : byPlatform;
        boolean byFileName = people && byClaim.isEmpty();
        List<Roster.Entry> fitting = byFileName ? byFileName(sender) : byClaim;
        // Only whoever names files in the instructor's folder is sure to mean one student by one name.
        boolean certain = people && fitting.equals(byFileName(sender));
        return named(arrival, narrowed(fitting, sender, claimed), certain);
    }

    private Arrival named(Arrival arrival, List<Roster.Entry> fitting, boolean certain) {
        if (fitting.isEmpty()) {
            return arrival.noting(Message.of("submission.not-on-roster", roster.file()));
        }
        if (fitting.size() > 1) {
            return arrival.noting(Message.of("submission.roster-unsure", roster.file()));
        }
        Roster.Entry entry = fitting.get(0);
        present.add(entry);
        Student claimed = arrival.submission().student();
        Sender sender = arrival.sender();
        Optional<String> owner = certain ? Optional.of("roster " + entry.line()) : arrival.owner();
        Arrival named = arrival.from(student(entry, claimed, sender), owner);
        return saysOwnId(claimed, sender) && !isId(entry, claimed.id())
                ? named.noting(Message.of("submission.roster-differs", claimed.id(), entry.id(), roster.file()))
                : named;
    }

    /** What the student says in {@code benang.toml} stands; for the rest the roster knows better than a file's name. */
    private static Student student(Roster.Entry entry, Student claimed, Sender sender) {
        boolean ownId = saysOwnId(claimed, sender);
        boolean ownName =
                !claimed.name().equals(sender.name()) && !claimed.name().equals(claimed.id());
        return new Student(
                ownId ? claimed.id() : entry.id(), ownName ? claimed.name() : entry.name(), claimed.platformNumber());
    }

    private static boolean saysOwnId(Student claimed, Sender sender) {
        return !claimed.id().equals(sender.number()) && !claimed.id().equals(sender.name());
    }

    private List<Roster.Entry> byPlatform(Sender sender) {
        List<Roster.Entry> byNumber = entries(entry -> isId(entry, sender.number()));
        if (!byNumber.isEmpty()) {
            return byNumber;
        }
        PersonName name = PersonName.of(sender.name());
        return sender.platform() == Platform.CANVAS
                ? entries(entry -> PersonName.of(entry.name()).isSameOnCanvas(name))
                : entries(entry -> PersonName.of(entry.name()).isSame(name));
    }

    private List<Roster.Entry> byFileName(Sender sender) {
        PersonName whole = PersonName.of(sender.name());
        PersonName stem = PersonName.of(sender.revision().stem());
        List<Roster.Entry> byId = entries(entry -> {
            PersonName id = PersonName.of(entry.id());
            boolean within = entry.id().length() >= TELLING_ID
                    && id.words().size() == 1
                    && whole.words().containsAll(id.words());
            return within || id.isSame(whole) || id.isSame(stem);
        });
        return byId.isEmpty()
                ? entries(entry -> PersonName.of(entry.name()).isSame(whole)
                        || PersonName.of(entry.name()).isSame(stem))
                : byId;
    }

    /** Of several with one id, those who have the name, too. */
    private static List<Roster.Entry> narrowed(List<Roster.Entry> fitting, Sender sender, Student claimed) {
        List<Roster.Entry> namesakes = fitting.stream()
                .filter(entry -> PersonName.of(entry.name()).isSame(PersonName.of(sender.name()))
                        || PersonName.of(entry.name()).isSame(PersonName.of(claimed.name())))
                .toList();
        return fitting.size() > 1 && namesakes.size() == 1 ? namesakes : fitting;
    }

    private List<Roster.Entry> entries(Predicate<Roster.Entry> fitting) {
        return roster.entries().stream().filter(fitting).toList();
    }

    private static boolean isId(Roster.Entry entry, String id) {
        return entry.id().equalsIgnoreCase(id);
    }
}
