package id.benang.grader.model;

import java.time.ZoneId;
import java.util.List;

/**
 * One thing that happened while a program was driven. {@code who} names a connection: a simulated client
 * ({@code Ani}), or the scripted server's side of one.
 */
public sealed interface Event {

    /**
     * The program was started.
     *
     * @param zone the time zone that the program takes for its own
     */
    record Started(List<String> command, ZoneId zone) implements Event {
        public Started {
            command = List.copyOf(command);
        }
    }

    /**
     * The operating system shows a listening socket that belongs to the program.
     *
     * @param asked the port that the program was told to use
     */
    record Listening(int port, int asked) implements Event {}

    /** The program wrote to its standard output or standard error. */
    record Printed(Stream stream, Bytes bytes) implements Event {}

    /** Output past the limit, which was read, counted and thrown away. */
    record OutputDropped(Stream stream, long bytes) implements Event {}

    /** The grader wrote to the program's standard input. */
    record Typed(Bytes bytes) implements Event {}

    /** The grader closed the program's standard input. */
    record InputEnded() implements Event {}

    /** The program ended by itself. */
    record Exited(int status) implements Event {}

    /** The grader ended the program. */
    record Stopped() implements Event {}

    /**
     * A connection stands.
     *
     * @param localPort the grader's port of it
     */
    record Connected(String who, int localPort) implements Event {}

    /** A connection could not be made. */
    record ConnectFailed(String who, String reason) implements Event {}

    /** The grader sent bytes to the program. */
    record Sent(String who, Bytes bytes) implements Event {}

    /** The grader could not send: the program's side was gone, or it did not read. */
    record SendFailed(String who, String reason) implements Event {}

    /** Bytes came from the program. */
    record Received(String who, Bytes bytes) implements Event {}

    /** More came from the program than is kept; the rest is read, so that nothing blocks, and dropped. */
    record ReceivedTooMuch(String who, long kept) implements Event {}

    /** Lines of a flood came, which are read and not recorded. */
    record Skimmed(String who, long bytes) implements Event {}

    /** The program ended its direction of the connection. */
    record EndReceived(String who) implements Event {}

    /** The program, or its death, reset the connection. */
    record ResetReceived(String who, String reason) implements Event {}

    /** The grader left. */
    record Left(String who, Departure how) implements Event {}

    /**
     * The grader misbehaves on purpose, from here on or in the next sending.
     *
     * @param who the connection that does it
     */
    record Faulted(String who, Fault fault) implements Event {}

    /** A connection behaves again: it reads on after a stall. */
    record Healed(String who) implements Event {}

    /** A step of the scenario begins; everything up to the next step belongs to it. */
    record Step(String name) implements Event {}

    /**
     * People of earlier scenarios went; the program may tell those who are there now that they left.
     *
     * @param usernames what they called themselves
     */
    record WentBefore(List<String> usernames) implements Event {
        public WentBefore {
            usernames = List.copyOf(usernames);
        }
    }

    /** The grader keeps a port and does not listen there: whoever connects to it is refused. */
    record Refusing(int port) implements Event {}

    /** The grader stopped waiting for something: the program hangs, or will never do it. */
    record GaveUp(String waitingFor) implements Event {}

    /**
     * The program has got all that a connection did so far, its leaving too, and all its threads slept after that:
     * whatever it does about it without further news, it has done.
     *
     * @param who the connection
     */
    record Noticed(String who) implements Event {}

    /**
     * The program, with all that it started, used more memory than it may, and was ended for it.
     *
     * @param used in megabytes
     * @param limit in megabytes
     */
    record TookTooMuchMemory(long used, long limit) implements Event {}

    /** The program was suspended: none of its threads runs, as on a busy machine. */
    record Suspended() implements Event {}

    /** The program goes on where it was suspended. */
    record Resumed() implements Event {}

    /** All threads of the program slept, and used no processor time for a while. */
    record Rested() implements Event {}

    /**
     * The program used far more processor time than it has work for, and never came to rest meanwhile.
     *
     * @param cpuMillis the processor time since the grader began to wait for a rest
     */
    record Spun(long cpuMillis) implements Event {}

    /** What the program's threads were doing, as {@code jcmd PID Thread.print -l} shows it. */
    record ThreadsDumped(String dump) implements Event {}

    /**
     * What the program used when it had come to rest, as the operating system shows it.
     *
     * @param threads how many threads it had
     * @param sockets how many sockets it held open, those that listen included
     * @param cpuMillis how much processor time it had used since its start
     */
    record Measured(int threads, int sockets, long cpuMillis) implements Event {}

    /** The grader itself could not do something; what depends on it cannot be judged. */
    record GraderTrouble(Message cause) implements Event {}

    /** One of a program's two output streams. */
    enum Stream {
        OUT,
        ERR
    }

    /** How a connection is left. */
    enum Departure {
        /** Both directions closed after everything was read: FIN. */
        CLOSE,
        /** Only the sending direction closed: FIN, and the reading goes on. */
        HALF_CLOSE,
        /** Broken off: RST. */
        RESET
    }
}
