package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks one archive that nobody vouches for. It either ends well or says in one line what is wrong; in
 * neither case is anything written outside the target folder or beyond the budget.
 */
final class Unpacking {

    private static final int BUFFER_BYTES = 16 * 1024;

    private final Path archive;
    private final Path target;
    private final Budget budget;
    private final Limits each;
    private final List<Refused> refused = new ArrayList<>();

    /**
     * An entry that was left out.
     *
     * @param name as the archive has it
     */
    record Refused(String name, UnusableInput reason) {}

    private Unpacking(Path archive, Path target, Budget budget, Limits each) {
        this.archive = archive;
        this.each = each;
        this.target = target.toAbsolutePath().normalize();
        this.budget = budget;
    }

    /**
     * Unpacks a zip or a tar.gz, or nothing that counts.
     *
     * @param target an existing, empty folder
     * @throws UnusableInput if the archive is broken, hostile, locked, of another kind or over the limits
     */
    static void unpack(Path archive, Path target, Budget budget) throws UnusableInput {
        List<Refused> refused = unpackUsable(archive, target, budget, Limits.none());
        if (!refused.isEmpty()) {
            throw refused.get(0).reason();
        }
    }

    /**
     * Unpacks what is usable of an archive that may be of many students, of whom one spoils it for no other.
     *
     * @param target an existing, empty folder
     * @param each what each student's part of it may need
     * @return the entries that are broken, hostile or locked, or with which a part is too large
     * @throws UnusableInput if the archive as a whole is broken, of another kind or over the limits
     */
    static List<Refused> unpackUsable(Path archive, Path target, Budget budget, Limits each) throws UnusableInput {
        Unpacking unpacking = new Unpacking(archive, target, budget, each);
        try {
            budget.takeArchive(archive, Files.size(archive));
            ArchiveKind kind =
                    ArchiveKind.sniffed(archive).orElseThrow(() -> unpacking.refusal("submission.archive-unknown"));
            switch (kind) {
                case ZIP -> unpacking.unzip();
                case TAR_GZ -> unpacking.untar();
                case FOREIGN -> throw unpacking.refusal("submission.archive-foreign");
            }
            return unpacking.refused;
        } catch (IOException | RuntimeException e) {
            // Readers of archives answer some forged headers with unchecked exceptions.
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw unpacking.refusal("submission.archive-broken", reason);
        }
    }

    private void unzip() throws IOException, UnusableInput {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Shares shares =
                    Shares.among(entries.stream().map(ZipArchiveEntry::getName).toList(), each);
            for (ZipArchiveEntry entry : entries) {
                budget.takeEntry(archive);
                try {
                    unzip(zip, entry, shares);
                } catch (UnusableInput e) {
                    leaveOut(entry.getName(), e);
                }
            }
        }
    }

    private void unzip(ZipFile zip, ZipArchiveEntry entry, Shares shares) throws IOException, UnusableInput {
        Path place = place(entry.getName());
        Shares.Share share = takeShare(place, shares);
        requireOrdinary(zip, entry);
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else {
            writeChecked(zip, entry, place, share);
        }
    }

    private void leaveOut(String name, UnusableInput reason) throws UnusableInput {
        if (budget.isSpent()) {
            throw reason;
        }
        refused.add(new Refused(name, reason));
    }

    private void requireOrdinary(ZipFile zip, ZipArchiveEntry entry) throws UnusableInput {
        if (entry.isUnixSymlink()) {
            throw refusal("submission.archive-link", entry.getName());
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refusal("submission.archive-locked", entry.getName());
        }
        if (!zip.canReadEntryData(entry)) {
            throw refusal("submission.archive-method", entry.getName());
        }
    }

    private Shares.Share takeShare(Path place, Shares shares) throws UnusableInput {
        Shares.Share share = shares.of(target.relativize(place));
        share.budget().takeEntry(share.part());
        share.budget().takeBytes(share.part(), 0, 0);
        return share;
    }

    private void writeChecked(ZipFile zip, ZipArchiveEntry entry, Path place, Shares.Share share)
            throws IOException, UnusableInput {
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            write(in, place, share);
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw refusal("submission.archive-broken", "CRC: " + entry.getName());
            }
        } catch (ZipException e) {
            throw refusal("submission.archive-broken", String.valueOf(e.getMessage()));
        }
    }

    private TarArchiveInputStream tar() throws IOException {
        InputStream plain = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(archive)))
                .setDecompressConcatenated(true)
                .get();
        return new TarArchiveInputStream(plain, "UTF-8");
    }

    /** The names of the entries, as many as may be read at all: unlike a zip this has no table of them. */
    private List<String> namesInTar() throws IOException {
        List<String> names = new ArrayList<>();
        long bytes = 0;
        try (TarArchiveInputStream tar = tar()) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName());
                bytes += entry.getSize();
                if (bytes > budget.whole().unpackedBytes()
                        || names.size() > budget.whole().entries()) {
                    return names;
                }
            }
        }
        return names;
    }

    private void untar() throws IOException, UnusableInput {
        Shares shares = Shares.among(namesInTar(), each);
        try (TarArchiveInputStream tar = tar()) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                budget.takeEntry(archive);
                try {
                    untar(tar, entry, shares);
                } catch (UnusableInput e) {
                    leaveOut(entry.getName(), e);
                }
            }
        }
    }

    private void untar(TarArchiveInputStream tar, TarArchiveEntry entry, Shares shares)
            throws IOException, UnusableInput {
        Path place = place(entry.getName());
        Shares.Share share = takeShare(place, shares);
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else if (isOrdinary(entry)) {
            write(tar, place, share);
        } else {
            throw refusal("submission.archive-link", entry.getName());
        }
    }

    private static boolean isOrdinary(TarArchiveEntry entry) {
        boolean link = entry.isSymbolicLink() || entry.isLink();
        boolean device = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
        return entry.isFile() && !link && !device;
    }

    private Path place(String name) throws IOException, UnusableInput {
        Path place = EntryPath.within(target, name).orElseThrow(() -> refusal("submission.archive-path", name));
        // Made here, so that whoever has nothing but what is refused still has a folder, and so a row.
        Files.createDirectories(place.getParent() == null ? target : place.getParent());
        return place;
    }

    private void write(InputStream content, Path place, Shares.Share share) throws IOException, UnusableInput {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                total += count;
                // First the part's own: what is refused there takes nothing from the others.
                share.budget().takeBytes(share.part(), count, total);
                budget.takeBytes(archive, count, total);
                out.write(buffer, 0, count);
            }
        }
    }

    private UnusableInput refusal(String key, String... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = archive.getFileName();
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new UnusableInput(Message.of(key, arguments));
    }
}
