package id.benang.chat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Why a program cannot start: one line for the person who started it, and the exit status. */
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    private StartFailure(int status, String line) {
        super(line);
        this.status = status;
    }

    /** The program was called wrongly: exit status 2. */
    public static StartFailure badArguments(String line) {
        return new StartFailure(2, line);
    }

    /** The program was called well, but the network refuses: exit status 1. */
    public static StartFailure noNetwork(String line) {
        return new StartFailure(1, line);
    }

    /** The exit status: 1 or 2. */
    public int status() {
        return status;
    }

    /** Says the line on stderr and ends the program. A stack trace would only frighten. */
    public void exit() {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(getMessage());
        System.exit(status);
    }
}
