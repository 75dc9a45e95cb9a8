package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads all that lies at one path: opens it, reads each submission, and finds out whose it is. */
final class DeliveryReader {

    private final Path path;
    private final Scratch scratch;
    private final Limits limits;
    private final SubmissionReader reader;
    private final List<Unpacking.Refused> refused = new ArrayList<>();

    /**
     * @param path a folder or an archive, without symbolic links
     * @param scratch where archives are unpacked
     */
    DeliveryReader(Path path, Scratch scratch, Limits limits) {
        this.path = path;
        this.scratch = scratch;
        this.limits = limits;
        this.reader = new SubmissionReader(scratch, limits);
    }

    /**
     * One submission a student, each with an id of its own.
     *
     * @throws UnusableInput if there is none, or the roster cannot be used
     * @throws IOException if something cannot be read that does not belong to one student
     */
    List<Submission> submissions() throws UnusableInput, IOException {
        if (Files.isDirectory(path)) {
            return submissions(Delivery.inFolder(path), place -> place);
        }
        if (ArchiveKind.sniffed(path).isEmpty()) {
            throw new UnusableInput(Message.of("submission.not-an-archive", path));
        }
        Path unpacked = scratch.folder(ArchiveKind.baseName(path));
        Budget budget = new Budget(limits.ofClass(), limits.unpackedBytes());
        try {
            refused.addAll(Unpacking.unpackUsable(path, unpacked, budget, limits));
        } catch (UnusableInput e) {
            return single(path, Optional.of(e.explanation()));
        }
        Delivery delivery = Delivery.inArchive(unpacked);
        boolean single = delivery.places().equals(List.of(unpacked));
        Optional<Message> unassigned = refused.stream()
                .filter(entry -> single
                        || delivery.places().stream().noneMatch(place -> lies(entry, unpacked.relativize(place))))
                .map(entry -> entry.reason().explanation())
                .findFirst();
        if (single || unassigned.isPresent()) {
            return single(unpacked, singleFault(budget).or(() -> unassigned));
        }
        return submissions(delivery, place -> path.resolve(unpacked.relativize(place)));
    }

    private List<Submission> single(Path place, Optional<Message> fault) {
        Sender sender = PlatformNames.sender(path);
        Submission submission = reader.read(new HandIn(path, place, sender, fault));
        return DistinctIds.among(List.of(Arrival.of(submission, sender).submission()));
    }

    private List<Submission> submissions(Delivery delivery, UnaryOperator<Path> origin)
            throws UnusableInput, IOException {
        List<Path> places = delivery.places();
        if (places.isEmpty() && delivery.roster().isEmpty()) {
            throw new UnusableInput(Message.of("submission.none", path));
        }
        Optional<Roster> roster = Optional.empty();
        if (delivery.roster().isPresent()) {
            roster = Optional.of(RosterFile.read(delivery.roster().get()));
        }
        List<Path> origins = places.stream().map(origin).toList();
        List<Sender> senders = Sender.of(origins);
        List<Arrival> arrivals = new ArrayList<>();
        for (int number = 0; number < places.size(); number++) {
            HandIn handIn = HandIn.of(origins.get(number), places.get(number), senders.get(number));
            arrivals.add(Arrival.of(reader.read(withRefusal(handIn)), handIn.sender()));
        }
        List<Arrival> called = roster.map(
                        list -> RollCall.of(list, origin.apply(delivery.roster().orElseThrow()), arrivals))
                .orElse(arrivals);
        return DistinctIds.among(Attempts.among(called));
    }

    private HandIn withRefusal(HandIn handIn) {
        return refused.stream()
                .filter(entry -> lies(entry, path.relativize(handIn.origin())))
                .findFirst()
                .map(entry -> handIn.withFault(entry.reason().explanation()))
                .orElse(handIn);
    }

    private static boolean lies(Unpacking.Refused entry, Path within) {
        String folder = within.toString().replace('\\', '/');
        return entry.name().equals(folder) || entry.name().startsWith(folder + "/");
    }

    /** An archive may be as large as a class needs only if it turned out to hold one. */
    private Optional<Message> singleFault(Budget budget) throws IOException {
        try {
            Budget.of(limits).takeArchive(path, Files.size(path));
            budget.requireWithin(path, limits);
            return Optional.empty();
        } catch (UnusableInput e) {
            return Optional.of(e.explanation());
        }
    }
}
