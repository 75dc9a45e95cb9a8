package id.benang.grader.build.reading;

import com.sun.source.tree.NewClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reader on {@code System.in} made anew again and again: each one swallows what it has read ahead. */
final class RenewedInput implements Rule {

    private static final Set<String> READERS = Set.of("java.util.Scanner", "java.io.Reader", "java.io.InputStream");

    private record Made(Where where, Finding finding) {}

    private final List<Made> made = new ArrayList<>();

    @Override
    public void see(Site site) {
        if (site.tree() instanceof NewClassTree creation
                && site.arguments().stream().anyMatch(Site::isConsole)
                && site.isA(READERS)) {
            String name = creation.getIdentifier().toString();
            made.add(new Made(site.where(), new Finding("reading.input-anew", site.place(), name)));
        }
    }

    @Override
    public List<Finding> findings(Threads threads) {
        return made.stream()
                .filter(reader -> reader.where.repeats() || threads.isRepeated(reader.where.body()))
                .map(Made::finding)
                .toList();
    }
}
