package id.benang.grader.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * With what a program is started.
 *
 * @param host the first argument
 * @param port the second argument, also one that is no port
 * @param further arguments behind these two, which a right program refuses
 * @param platform what the program's virtual machine takes for the platform's character set
 */
public record Invocation(String host, String port, List<String> further, Platform platform) {

    public Invocation {
        further = List.copyOf(further);
    }

    /** The platform's character set, as the program sees it. */
    public enum Platform {
        UTF_8,
        /** One in which most characters cannot be written, as on many a Windows machine. */
        NOT_UTF_8,
        /** The same, but for the program's own standard streams: what shows is how it writes and reads elsewhere. */
        UTF_8_CONSOLE
    }

    /** The usual invocation: an address, and UTF-8 all around. */
    public static Invocation at(String host, int port) {
        return new Invocation(host, Integer.toString(port), List.of(), Platform.UTF_8);
    }

    /** The same with something else in the place of the port. */
    public Invocation withPort(String other) {
        return new Invocation(host, other, further, platform);
    }

    /** The same with something else in the place of the host. */
    public Invocation withHost(String other) {
        return new Invocation(other, port, further, platform);
    }

    /** The same with one argument more. */
    public Invocation withFurther(String argument) {
        List<String> more = new ArrayList<>(further);
        more.add(argument);
        return new Invocation(host, port, more, platform);
    }

    /** The same on a platform with another character set. */
    public Invocation on(Platform other) {
        return new Invocation(host, port, further, other);
    }

    /** All arguments of a program that takes them one by one. */
    List<String> arguments() {
        List<String> all = new ArrayList<>(List.of(host, port));
        all.addAll(further);
        return all;
    }
}
