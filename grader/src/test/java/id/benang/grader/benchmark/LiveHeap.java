package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a virtual machine's heap is in use behind a collection of all garbage, which {@code jcmd} asks for. */
final class LiveHeap {

    /** {@code def new generation   total 118016K, used 2098K [...}, and the same of the other generations. */
    private static final Pattern USED = Pattern.compile("total (\\d+)K, used (\\d+)K");

    private static final long KILO = 1024;

    private LiveHeap() {}

    /** The bytes in use, or nothing if the virtual machine does not answer. */
    static OptionalLong of(long pid) throws InterruptedException {
        try {
            ask(pid, "GC.run");
            return read(ask(pid, "GC.heap_info"));
        } catch (IOException noAnswer) {
            return OptionalLong.empty();
        }
    }

    private static String ask(long pid, String question) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }

    static OptionalLong read(String heapInfo) {
        Matcher generation = USED.matcher(heapInfo);
        OptionalLong bytes = OptionalLong.empty();
        while (generation.find()) {
            bytes = OptionalLong.of(bytes.orElse(0) + Long.parseLong(generation.group(2)) * KILO);
        }
        return bytes;
    }
}
