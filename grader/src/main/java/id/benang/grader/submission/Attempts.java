package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes one submission of several that certainly come from one student. Files that hold different modules
 * belong together; of those that hold the same, the newest counts. Where nothing tells which is the newest,
 * all of them stay, and their common id flags them.
 */
final class Attempts {

    private static final Comparator<Arrival> BY_UPLOAD =
            Comparator.comparingLong(arrival -> arrival.sender().serial());
    private static final Comparator<Arrival> BY_NUMBER =
            BY_UPLOAD.thenComparingInt(arrival -> arrival.sender().revision().number());

    private Attempts() {}

    /** One submission for each student as far as the owners tell, in no particular order. */
    static List<Submission> among(List<Arrival> arrivals) {
        Map<String, List<Arrival>> byOwner = new LinkedHashMap<>();
        List<Arrival> left = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            arrival.owner()
                    .ifPresentOrElse(
                            owner -> byOwner.computeIfAbsent(owner, key -> new ArrayList<>())
                                    .add(arrival),
                            () -> left.add(arrival));
        }
        byOwner.values().forEach(several -> left.addAll(ofOneStudent(several)));
        return left.stream().map(Arrival::submission).toList();
    }

    private static List<Arrival> ofOneStudent(List<Arrival> several) {
        Collection<List<Arrival>> files = several.stream()
                .collect(Collectors.groupingBy(
                        arrival -> arrival.sender().mark() == Sender.Mark.ONLINE_TEXT
                                ? Sender.Mark.ONLINE_TEXT.name()
                                : arrival.sender().revision().stem(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        List<Arrival> newest = new ArrayList<>();
        for (List<Arrival> revisions : files) {
            Optional<Arrival> one = one(revisions, BY_NUMBER);
            if (one.isEmpty()) {
                return several;
            }
            newest.add(one.get());
        }
        return ofDifferentFiles(newest).map(List::of).orElse(several);
    }

    /** What holds no module stands back behind what does, and is mentioned. */
    private static Optional<Arrival> ofDifferentFiles(List<Arrival> files) {
        List<Arrival> withModules = files.stream().filter(Arrival::hasModules).toList();
        if (withModules.isEmpty()) {
            Arrival last = files.stream().max(BY_UPLOAD).orElseThrow();
            return Optional.of(mentioning(last, files));
        }
        return one(withModules, BY_UPLOAD).map(counting -> {
            List<Arrival> others =
                    files.stream().filter(file -> !file.hasModules()).toList();
            return mentioning(counting, others);
        });
    }

    private static Arrival mentioning(Arrival counting, List<Arrival> others) {
        Arrival noted = counting;
        for (Arrival other : others) {
            if (!other.submission().origin().equals(counting.submission().origin())) {
                noted = noted.noting(other.submission()
                        .message()
                        .orElseGet(() -> Message.of("submission.beside", other.shownName())));
            }
        }
        return noted;
    }

    private static Optional<Arrival> one(List<Arrival> several, Comparator<Arrival> byAge) {
        Arrival newest = several.stream().max(byAge).orElseThrow();
        if (several.size() == 1) {
            return Optional.of(newest);
        }
        if (holdDifferentModules(several)) {
            return Optional.of(together(newest, several));
        }
        List<Arrival> others = several.stream()
                .filter(arrival -> byAge.compare(arrival, newest) < 0)
                .toList();
        boolean certain = others.size() == several.size() - 1;
        return certain
                ? Optional.of(newest.noting(
                        Message.of("submission.attempts", several.size(), newest.shownName(), names(others))))
                : Optional.empty();
    }

    private static boolean holdDifferentModules(List<Arrival> several) {
        int modules = several.stream()
                .mapToInt(arrival -> arrival.submission().modules().size())
                .sum();
        long different = several.stream()
                .flatMap(arrival -> arrival.submission().modules().keySet().stream())
                .distinct()
                .count();
        return several.stream().allMatch(Arrival::hasModules) && modules == different;
    }

    private static Arrival together(Arrival newest, List<Arrival> parts) {
        Map<LabModule, ModuleSources> modules = new EnumMap<>(LabModule.class);
        List<Message> notes = new ArrayList<>();
        for (Arrival part : parts) {
            modules.putAll(part.submission().modules());
            part.submission().notes().stream()
                    .filter(note -> !notes.contains(note))
                    .forEach(notes::add);
        }
        notes.add(Message.of("submission.parts", names(parts)));
        return newest.with(student(newest, parts), modules, notes);
    }

    /** One {@code benang.toml} among several archives speaks for all of them. */
    private static Student student(Arrival newest, List<Arrival> parts) {
        return parts.stream()
                .filter(part ->
                        !part.submission().student().id().equals(part.sender().number()))
                .findFirst()
                .orElse(newest)
                .submission()
                .student();
    }

    private static String names(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::shownName).collect(Collectors.joining(", "));
    }
}
