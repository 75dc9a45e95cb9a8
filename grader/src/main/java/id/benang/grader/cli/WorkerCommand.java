package id.benang.grader.cli;

import id.benang.grader.slot.Worker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code benang worker}: the inside of a slot, which {@code benang grade} starts for itself. */
@Command(name = "worker", hidden = true)
final class WorkerCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR")
    private Path scratch = Path.of("");

    @Option(names = "--class-data", paramLabel = "FILE")
    private Optional<Path> classData = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream news = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        // Whatever else is printed must not get between the news.
        System.setOut(System.err);
        new Worker(scratch, classData, news).work(System.in);
        return ExitStatus.FINE;
    }
}
