package id.benang.foldera;

import id.benang.chat.FolderLog;
import id.benang.chat.Room;
import id.benang.chat.Terminal;
import java.time.Clock;
import java.time.ZoneId;

/** The chat server of {@code modul-contoh} with another stamp and other console lines. */
public final class Server {
    private Server() {}

    /** Runs the server, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        DateTimeStamp stamp = new DateTimeStamp(Clock.system(ZoneId.systemDefault()));
        id.benang.chat.Server.start(arguments, new Room(stamp), new FolderLog(Terminal.output()));
    }
}
