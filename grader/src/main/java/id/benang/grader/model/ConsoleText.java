package id.benang.grader.model;

import java.util.List;

/** The literal texts of a chat server's console, as {@code docs/contract.md} has them, without the addresses. */
public final class ConsoleText {

    private ConsoleText() {}

    /** The server listens; in {@code folder-a} and {@code folder-b} the address follows. */
    public static String listening(LabModule module) {
        return module == LabModule.MODUL_CONTOH ? "Server menunggu koneksi..." : "Server berjalan di ";
    }

    /** A connection was accepted; its address follows. */
    public static String connected(LabModule module) {
        return module == LabModule.MODUL_CONTOH ? "Terhubung dengan " : "Terhubung dengan IP ";
    }

    /** A username was received. */
    public static List<String> named(LabModule module, String username) {
        return module == LabModule.MODUL_CONTOH
                ? List.of("Username " + username, " terhubung dengan nickname: " + username)
                : List.of("Telah terhubung dengan " + username);
    }

    /** Whether the console shows the chat as well. */
    public static boolean showsChat(LabModule module) {
        return module == LabModule.MODUL_CONTOH;
    }
}
