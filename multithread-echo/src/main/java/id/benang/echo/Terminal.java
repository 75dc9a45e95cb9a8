package id.benang.echo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program's own stdin and stdout in UTF-8. {@code System.out} would follow the platform, which
 * on many Windows machines is not UTF-8.
 */
public final class Terminal {
    private Terminal() {}

    /** Stdout, flushed after every line. */
    public static PrintStream output() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Stdin. Make one only: a second reader would miss what the first has already buffered. */
    public static Keyboard keyboard() {
        return new Keyboard(System.in);
    }
}
