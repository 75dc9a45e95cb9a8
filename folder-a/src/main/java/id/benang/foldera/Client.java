package id.benang.foldera;

/** The chat client of {@code modul-contoh}: a stamp is part of the line, so nothing changes here. */
public final class Client {
    private Client() {}

    /** Runs the client, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        id.benang.chat.Client.main(arguments);
    }
}
