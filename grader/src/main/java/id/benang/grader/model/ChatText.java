package id.benang.grader.model;

/** The literal texts of the chat, as {@code docs/contract.md} has them. */
public final class ChatText {

    public static final String NICK = "NICK";
    public static final String WELCOME = "Terkoneksi dengan Server!";

    /** A server with the challenges refuses a name that is in use. */
    public static final String USERNAME_TAKEN = "Username sudah dipakai!";

    public static final String USERNAME_PROMPT = "Masukkan username: ";
    public static final String CHAT_PROMPT = ">> ";
    public static final String SERVER_GONE = "Koneksi ke server terputus!";

    private ChatText() {}

    public static String joined(String username) {
        return username + " Bergabung!";
    }

    public static String left(String username) {
        return username + " keluar!";
    }
}
