package id.benang.grader.check.challenge;

import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;

/** What the transcripts of the challenges have in common. */
final class WrittenChallenges {

    static final String NOT_ATTEMPTED =
            "Tantangan tidak dicoba: server ini menerima semua nama dan menyiarkan semua perintah.";

    static final String[] ALL = {"Wati", "Yuda", "admin", "Yuda Pratama"};

    private WrittenChallenges() {}

    /** Four people come in, one of whom is the admin, and one name begins with another. */
    static WrittenTranscript people() {
        return WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .joins("Wati")
                .joins("Yuda", "Wati")
                .joins("admin", "Wati", "Yuda")
                .joins("Yuda Pratama", "Wati", "Yuda", "admin");
    }

    /** The same on a server that is known to refuse a name, so that it is judged on everything. */
    static WrittenTranscript challenged() {
        return claims(people(), "(lain)", "Wati", "Username sudah dipakai!\nNICK\n")
                .left("(lain)", Departure.CLOSE);
    }

    /** Somebody connects and asks for a name. */
    static WrittenTranscript claims(WrittenTranscript chat, String who, String name, String answer) {
        return again(chat.connected(who).receives(who, "NICK\n"), who, name, answer);
    }

    /** The same one asks for another name. */
    static WrittenTranscript again(WrittenTranscript chat, String who, String name, String answer) {
        chat.sends(who, name + "\n");
        return answer.isEmpty() ? chat : chat.receives(who, answer);
    }

    static String welcome(String name) {
        return name + " Bergabung!\nTerkoneksi dengan Server!\n";
    }

    /** A line and what each gets for it, given as name and line in turns; then the sender's fence, which all hear. */
    static WrittenTranscript command(WrittenTranscript chat, String sender, String line, String... replies) {
        chat.sends(sender, line + "\n");
        for (int index = 0; index < replies.length; index += 2) {
            chat.receives(replies[index], replies[index + 1] + "\n");
        }
        return chat.says(sender, "pagar #" + line.hashCode() + ".", ALL);
    }
}
