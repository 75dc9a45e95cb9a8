package id.benang.grader.model;

import java.util.List;

/** The literal texts of the challenges, as {@code docs/contract.md} has them. */
public final class ChallengeText {

    public static final String EMPTY_NAME = "Username tidak boleh kosong!";
    public static final String TAKEN_NAME = "Username sudah dipakai!";

    public static final String PM_FORMAT = "Format: /pm {username} {pesan}";

    public static final String ADMIN = "admin";
    public static final String ONLY_ADMIN = "Hanya admin yang boleh /kick!";
    public static final String KICKED = "Kamu dikeluarkan oleh admin!";

    private ChallengeText() {}

    /** What the target of a private message gets. */
    public static String privateFrom(String sender, String text) {
        return "[PM dari " + sender + "] " + text;
    }

    /** What the sender of a private message gets. */
    public static String privateTo(String target, String text) {
        return "[PM ke " + target + "] " + text;
    }

    public static String unknownUser(String username) {
        return "Pengguna " + username + " tidak ditemukan!";
    }

    /**
     * The answer to {@code /list}.
     *
     * @param usernames in the order of joining
     */
    public static String online(List<String> usernames) {
        return "Pengguna online: " + String.join(", ", usernames);
    }

    /**
     * The answer to a command that there is not.
     *
     * @param word with its slash
     */
    public static String unknownCommand(String word) {
        return "Perintah tidak dikenal: " + word;
    }
}
