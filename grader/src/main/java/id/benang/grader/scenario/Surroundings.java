package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.CommandLine;
import id.benang.grader.launch.Launcher;
import id.benang.grader.model.ModuleSettings.Wire;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * What every stage stands on.
 *
 * @param folder where the programs run
 * @param clock the wall clock, the same that the programs read
 * @param wire how the programs tell messages apart
 * @param patience how long to wait before something counts as hanging
 */
public record Surroundings(
        Launcher launcher, CommandLine commandLine, Path folder, Clock clock, Wire wire, Patience patience) {

    /** An empty journal for a program's run. */
    Journal journal() {
        return new Journal(clock, wire);
    }

    /** How long to wait for a port that other gradings on this machine use in turn. */
    Patience turn() {
        return patience.forTurn();
    }

    /** How long nothing is said to a program that should wait to be told, and may go by the clock instead. */
    Patience silence() {
        return new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), patience.lag());
    }

    /** How long a program may take to come to rest, where rest would be good but is not needed. */
    Patience settling() {
        return new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), patience.lag());
    }
}
