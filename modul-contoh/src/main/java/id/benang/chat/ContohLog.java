package id.benang.chat;

import java.io.PrintStream;
import java.net.InetSocketAddress;

/** The console of {@code modul-contoh}, which shows the chat as well. */
public final class ContohLog implements Log {
    private final PrintStream output;

    /** Writes to the given stream, which flushes after every line. */
    public ContohLog(PrintStream output) {
        this.output = output;
    }

    @Override
    public void listening(Address asked, int port) {
        output.println("Server menunggu koneksi...");
        if (asked.port() == 0) {
            output.println("Port yang dipilih sistem: " + port);
        }
    }

    @Override
    public void connected(InetSocketAddress peer) {
        output.println("Terhubung dengan ('" + ip(peer) + "', " + peer.getPort() + ")");
    }

    @Override
    public void named(InetSocketAddress peer, String name) {
        // One call for both lines: no other thread can print between them.
        output.printf("Username %s%nClient %s terhubung dengan nickname: %s%n", name, ip(peer), name);
    }

    @Override
    public void said(String line) {
        output.println(line);
    }

    private static String ip(InetSocketAddress peer) {
        return peer.getAddress().getHostAddress();
    }
}
