package id.benang.chat;

import java.io.PrintStream;
import java.net.InetSocketAddress;

/** The console of {@code folder-a} and {@code folder-b}, which shows who is there but no chat. */
public final class FolderLog implements Log {
    private final PrintStream output;

    /** Writes to the given stream, which flushes after every line. */
    public FolderLog(PrintStream output) {
        this.output = output;
    }

    @Override
    public void listening(Address asked, int port) {
        output.println("Server berjalan di " + asked.host() + ":" + port);
    }

    @Override
    public void connected(InetSocketAddress peer) {
        output.println("Terhubung dengan IP " + peer.getAddress().getHostAddress() + ":" + peer.getPort());
    }

    @Override
    public void named(InetSocketAddress peer, String name) {
        output.println("Telah terhubung dengan " + name);
    }

    @Override
    public void said(String line) {
        // The sheets of both folders show no chat on the server's console.
    }
}
