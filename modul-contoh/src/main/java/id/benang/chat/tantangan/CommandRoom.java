// <solusi>
package id.benang.chat.tantangan;

import id.benang.chat.Member;
import id.benang.chat.Stamp;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** A room in which a message that starts with a slash is a command, and only its sender's. */
final class CommandRoom extends NameRoom {
    private static final String ADMIN = "admin";

    CommandRoom(Stamp stamp) {
        super(stamp);
    }

    @Override
    public synchronized void hear(Member speaker, String line) {
        if (!owns(speaker)) {
            return; // Just expelled: what it had sent before is heard no more.
        }
        Optional<Command> command = Command.in(line, speaker.name());
        if (command.isPresent()) {
            obey(command.get(), speaker);
        } else {
            broadcast(line);
        }
    }

    private void obey(Command command, Member speaker) {
        switch (command.word()) {
            case "/pm" -> whisper(command.rest(), speaker);
            case "/list" -> list(speaker);
            case "/kick" -> kick(command.rest(), speaker);
            default -> speaker.outbox().put("Perintah tidak dikenal: " + command.word());
        }
    }

    private void whisper(String rest, Member speaker) {
        Optional<Member> target = longestNameAtStart(rest);
        int end = target.map(member -> member.name().length()).orElse(0);
        if (rest.substring(end).isBlank()) {
            speaker.outbox().put("Format: /pm {username} {pesan}");
        } else if (target.isEmpty()) {
            sayUnknown(rest.strip().split(" ")[0], speaker);
        } else {
            String text = rest.substring(end + 1);
            target.get().outbox().put("[PM dari " + speaker.name() + "] " + text);
            speaker.outbox().put("[PM ke " + target.get().name() + "] " + text);
        }
    }

    /** A name may hold blanks, so "Budi Santoso halo" is for Budi Santoso if he is here, else for Budi. */
    private Optional<Member> longestNameAtStart(String rest) {
        return members().stream()
                .filter(member -> (rest + " ").startsWith(member.name() + " "))
                .max(Comparator.comparingInt(member -> member.name().length()));
    }

    private void list(Member speaker) {
        String names = members().stream().map(Member::name).collect(Collectors.joining(", "));
        speaker.outbox().put("Pengguna online: " + names);
    }

    private void kick(String name, Member speaker) {
        Optional<Member> target =
                members().stream().filter(member -> member.name().equals(name)).findFirst();
        if (!speaker.name().equals(ADMIN)) {
            speaker.outbox().put("Hanya admin yang boleh /kick!");
        } else if (target.isEmpty()) {
            sayUnknown(name, speaker);
        } else {
            expel(target.get());
        }
    }

    private void expel(Member target) {
        target.outbox().put("Kamu dikeluarkan oleh admin!");
        leave(target);
        // Closing waits until the target has read, and whoever holds the lock waits for nobody.
        new Thread(target.outbox()::close, "goodbye " + target.name()).start();
    }

    private static void sayUnknown(String name, Member speaker) {
        speaker.outbox().put("Pengguna " + name + " tidak ditemukan!");
    }
}
// </solusi>
