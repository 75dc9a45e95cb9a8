// <solusi>
package id.benang.chat.tantangan;

import id.benang.chat.ContohLog;
import id.benang.chat.Stamp;
import id.benang.chat.Terminal;

/** The chat server of {@code modul-contoh} with the challenges. */
public final class Server {
    private Server() {}

    /** Runs the server, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        id.benang.chat.Server.start(arguments, new CommandRoom(Stamp.none()), new ContohLog(Terminal.output()));
    }
}
// </solusi>
