package id.benang.chat;

import java.net.InetSocketAddress;

/** What the server tells on its own console. The lab sheets differ only in the wording. */
public interface Log {
    /**
     * The server takes connections from now on.
     *
     * @param asked the address that the server was started with
     * @param port the port it listens on, which differs if port 0 was asked for
     */
    void listening(Address asked, int port);

    /** A connection was accepted. */
    void connected(InetSocketAddress peer);

    /** A client has told its username. */
    void named(InetSocketAddress peer, String name);

    /** A client has sent a chat line. */
    void said(String line);
}
