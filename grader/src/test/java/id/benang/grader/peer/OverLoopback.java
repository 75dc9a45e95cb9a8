package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings.Wire;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that connects simulated clients to a socket of its own. */
abstract class OverLoopback {

    final LagMeter lag = LagMeter.start();
    final Patience patience = Patience.usual(lag);
    final Journal journal;
    ServerSocket listener;

    OverLoopback() {
        this(Wire.LINE);
    }

    OverLoopback(Wire wire) {
        journal = new Journal(Clock.systemUTC(), wire);
    }

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket();
        listener.bind(Loopback.address(0));
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
        lag.close();
    }

    Connection connect(String who) {
        return connect(who, listener.getLocalPort(), Manner.USUAL);
    }

    Connection connect(String who, int port, Manner manner) {
        return Connection.open(who, Loopback.address(port), journal, manner, patience);
    }

    Transcript transcript() {
        return journal.transcript("test", LabModule.MODUL_CONTOH, 0);
    }
}
