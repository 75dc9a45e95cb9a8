package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one student's folder or archive. Whatever is wrong with it becomes its message. */
final class SubmissionReader {

    /** A submission that is an archive may hold one more archive, and no further. */
    private static final int DEEPEST_ARCHIVE = 2;

    private final Scratch scratch;
    private final Limits limits;

    SubmissionReader(Scratch scratch, Limits limits) {
        this.scratch = scratch;
        this.limits = limits;
    }

    /** The submission, with its message set if it cannot be graded; its id is neither safe nor unique yet. */
    Submission read(HandIn handIn) {
        Reading reading = new Reading(handIn, Budget.of(limits));
        Optional<Message> message = Optional.empty();
        try {
            reading.read();
        } catch (UnusableInput e) {
            message = Optional.of(e.explanation());
        } catch (IOException | UncheckedIOException e) {
            message = Optional.of(
                    Message.of("submission.unreadable", handIn.origin().getFileName(), String.valueOf(e.getMessage())));
        }
        return new Submission(
                handIn.sender().student(reading.settings),
                handIn.origin(),
                message.isPresent() ? Map.of() : reading.modules.chosen(),
                reading.notes,
                message);
    }

    /** One submission while it is being read. */
    private final class Reading {

        private final HandIn handIn;
        private final Budget budget;
        private final List<Message> notes = new ArrayList<>();
        private final ModuleChoice modules = new ModuleChoice();
        private Settings settings = Settings.none();

        private Reading(HandIn handIn, Budget budget) {
            this.handIn = handIn;
            this.budget = budget;
        }

        private void read() throws UnusableInput, IOException {
            if (handIn.fault().isPresent()) {
                throw new UnusableInput(handIn.fault().get());
            }
            if (Files.isSymbolicLink(handIn.place())) {
                throw new UnusableInput(
                        Message.of("submission.link", handIn.origin().getFileName()));
            }
            boolean folder = Files.isDirectory(handIn.place());
            boolean unpackedBefore = folder && !handIn.place().equals(handIn.origin());
            int archives = unpackedBefore || !folder ? 1 : 0;
            Path start = folder ? handIn.place() : unpack(handIn.place());
            search(start, archives);
        }

        private void search(Path start, int archives) throws UnusableInput, IOException {
            Path root = Layout.withoutWrappers(start);
            Listing listing = Listing.of(root);
            boolean loneArchive = !listing.isSubmission()
                    && listing.contentFolders().isEmpty()
                    && listing.archives().size() == 1;
            if (loneArchive && archives < DEEPEST_ARCHIVE) {
                search(unpack(listing.archives().get(0)), archives + 1);
                return;
            }
            if (listing.settings()) {
                settings = SettingsFile.read(root.resolve(Listing.SETTINGS_FILE), limits.settingsBytes());
            }
            ModuleSearch found = ModuleSearch.below(root, root.getNameCount() - start.getNameCount());
            Optional<LabModule> called = handIn.sender().module();
            if (called.isPresent() && found.candidates().isEmpty() && archives > 0) {
                found = ModuleSearch.whole(called.get(), start);
            }
            modules.offer(found, root, settings);
            found.links()
                    .forEach(link ->
                            notes.add(Message.of("submission.link-skipped", ModuleChoice.relative(root, link))));
            searchArchives(found.archives(), archives);
            tellWhatIsMissing();
        }

        /** Archives beside or instead of module folders are opened only for modules that are still missing. */
        private void searchArchives(List<Path> inner, int archives) throws UnusableInput, IOException {
            for (Path archive : inner) {
                if (modules.isComplete()) {
                    return;
                }
                if (archives >= DEEPEST_ARCHIVE) {
                    notes.add(Message.of("submission.archive-nested", archive.getFileName()));
                    continue;
                }
                try {
                    Path unpacked = unpack(archive);
                    modules.offer(ModuleSearch.inArchive(unpacked), unpacked, settings);
                } catch (UnusableInput e) {
                    notes.add(e.explanation());
                }
            }
        }

        private void tellWhatIsMissing() {
            if (modules.chosen().isEmpty()) {
                notes.add(Message.of("submission.nothing-found"));
            }
            for (LabModule module : LabModule.values()) {
                if (settings.modules().containsKey(module) && !modules.chosen().containsKey(module)) {
                    notes.add(Message.of("submission.settings-unused", module.id()));
                }
            }
        }

        private Path unpack(Path archive) throws UnusableInput, IOException {
            Path folder = scratch.folder(ArchiveKind.baseName(archive));
            Unpacking.unpack(archive, folder, budget);
            return folder;
        }
    }
}
