package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the name of a folder, an archive or a file says about whose it is.
 *
 * @param platform who gave the name
 * @param number the number by which the platform knows the student; empty if people gave the name
 * @param name the student's full name as the platform writes it; of a name that people gave, all of it
 * @param content what the student called the file, without an archive's ending; may be empty
 * @param serial grows with every upload to Canvas; 0 elsewhere
 * @param mark what the platform adds
 */
record Sender(Platform platform, String number, String name, String content, long serial, Mark mark) {

    /** Who names what is handed in. */
    enum Platform {
        MOODLE,
        CANVAS,
        PEOPLE
    }

    /** What a platform says beside the name. */
    enum Mark {
        NONE,
        /** Handed in after the deadline. */
        LATE,
        /** Not a file, but what was typed into the platform's form. */
        ONLINE_TEXT
    }

    /** The sender of a folder or archive that people named. */
    static Sender named(Path origin) {
        String name = ArchiveKind.baseName(origin);
        return new Sender(Platform.PEOPLE, "", name, name, 0, Mark.NONE);
    }

    /**
     * The senders of a class, in the given order. What looks like a name from Canvas is one only if all of
     * them together can be: Canvas gives no two uploads one number. Else students whose files were called
     * {@code tugas_2024_1001_siti.zip} would be taken for one.
     */
    static List<Sender> of(List<Path> origins) {
        List<Sender> senders = origins.stream().map(PlatformNames::sender).toList();
        if (areCredible(senders.stream()
                .filter(sender -> sender.platform() == Platform.CANVAS)
                .toList())) {
            return senders;
        }
        return origins.stream()
                .map(origin -> {
                    Sender sender = PlatformNames.sender(origin);
                    return sender.platform() == Platform.CANVAS ? named(origin) : sender;
                })
                .toList();
    }

    private static boolean areCredible(List<Sender> canvas) {
        Set<Long> serials = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (Sender sender : canvas) {
            serials.add(sender.serial());
            numbers.add(sender.number());
            contents.add(sender.revision().stem());
        }
        boolean oneOfAll = numbers.size() == 1 && contents.size() > 1;
        return serials.size() == canvas.size() && !oneOfAll;
    }

    /** Which of several uploads of one file this is. */
    Revision revision() {
        return Revision.of(content);
    }

    /** The module that the file is called after, if it is. */
    Optional<LabModule> module() {
        return LabModule.called(content).or(() -> LabModule.called(revision().stem()));
    }

    /** What only one student can be called, if the platform says so; one number with two names is two students. */
    Optional<String> owner() {
        return platform == Platform.PEOPLE ? Optional.empty() : Optional.of(platform + " " + number + " " + name);
    }

    /** The student: {@code benang.toml} decides, and where it is silent the name does. */
    Student student(Settings settings) {
        boolean people = platform == Platform.PEOPLE;
        String id = settings.id().orElse(people ? name : number);
        return new Student(
                id, settings.name().orElse(people ? id : name), people ? Optional.empty() : Optional.of(number));
    }
}
