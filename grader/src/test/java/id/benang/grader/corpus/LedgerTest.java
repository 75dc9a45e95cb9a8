package id.benang.grader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.corpus.CorpusMember.Kind;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Conditions IDLE = new Conditions("abc1234", 17, 2, 0);
    private static final Conditions BUSY = new Conditions("abc1234", 17, 2, 4);

    @TempDir
    private Path folder;

    private static CorpusMember member(String name, Kind kind, String... fails) {
        return new CorpusMember(
                name,
                kind,
                Path.of(name),
                Optional.empty(),
                EnumSet.of(LabModule.MODUL_CONTOH),
                "title of " + name,
                Set.of(fails));
    }

    private static Ledger.Row row(CorpusMember member, Conditions conditions, Map<String, String> verdicts) {
        return Ledger.Row.of(new Outcome(member, LabModule.MODUL_CONTOH, verdicts, Map.of()), "c0ffee", conditions);
    }

    @Test
    void what_was_added_is_there_when_the_file_is_read_again() throws IOException {
        CorpusMember mistake = member("split-wrong", Kind.MISTAKE, "split");
        Ledger.Row caught = row(mistake, IDLE, Map.of("split", "failed", "crlf", "passed"));
        Ledger.Row survived = row(mistake, IDLE, Map.of("split", "passed", "crlf", "failed"));
        Path file = folder.resolve("proof.csv");
        Ledger ledger = Ledger.in(file);
        ledger.add(caught);
        ledger.add(survived);
        ledger.add(caught);

        assertThat(Ledger.in(file).of("split-wrong", "c0ffee"))
                .containsExactlyInAnyOrder(new Ledger.Tally(caught, 2), new Ledger.Tally(survived, 1));
        assertThat(Ledger.in(file).of("split-wrong", "other files")).isEmpty();
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_grading_can_be_told_in_one_line() throws IOException {
        Ledger.Row row = row(
                member("a, \"mistake\"", Kind.MISTAKE, "split"),
                BUSY,
                Map.of("split", "failed", "crlf", "inconclusive"));

        assertThat(Ledger.line(row)).doesNotContain("\n");
        assertThat(Ledger.row(Ledger.line(row))).isEqualTo(row);
    }

    @Test
    void matrix_counts_idle_and_busy_gradings_apart_and_names_what_else_failed() {
        CorpusMember mistake = member("split-wrong", Kind.MISTAKE, "split");
        CorpusMember ungraded = member("crlf-wrong", Kind.MISTAKE, "crlf");
        List<Ledger.Tally> tallies = List.of(
                new Ledger.Tally(row(mistake, IDLE, Map.of("split", "failed", "crlf", "passed")), 20),
                new Ledger.Tally(row(mistake, BUSY, Map.of("split", "failed", "crlf", "passed")), 19),
                new Ledger.Tally(row(mistake, BUSY, Map.of("split", "failed", "crlf", "inconclusive")), 1));

        String page = new KillMatrix(Map.of(mistake, tallies, ungraded, List.of())).markdown();

        assertThat(page)
                .contains("| `split-wrong`: title of split-wrong | split | 20 of 20 | 19 of 20 | crlf | no |")
                .contains("| `crlf-wrong`: title of crlf-wrong | crlf | not graded | not graded | – | – |")
                .contains("| `modul-contoh/split` | split-wrong | 40 of 40 |")
                .contains("| JDK 17, 2 processor(s), 4 busy loops beside it | abc1234 | 20 | 19 |");
    }

    @Test
    void table_of_false_failures_says_how_many_of_how_many() {
        CorpusMember right = member("chat", Kind.RIGHT);
        List<Ledger.Tally> tallies = List.of(
                new Ledger.Tally(row(right, IDLE, Map.of("split", "passed", "crlf", "passed")), 7),
                new Ledger.Tally(row(right, IDLE, Map.of("split", "failed", "crlf", "passed")), 1));

        assertThat(new FalseFailureTable(Map.of(right, tallies)).markdown())
                .contains("**1 of 8 gradings with a false failure or anything left open, 16 verdicts in all.**")
                .contains(
                        "| chat: title of chat | modul-contoh | JDK 17, 2 processor(s), no busy loops | 8 | 1 | split |");
    }

    @Test
    void only_the_programs_that_a_mistake_can_change_are_played() throws IOException {
        List<CorpusMember> members = new Corpus(Path.of("src", "test", "submissions")).members();
        assertThat(changed(members, "client-other-prompt")).containsExactly(Role.CLIENT);
        assertThat(changed(members, "broadcast-without-lock")).containsExactly(Role.SERVER);
        // A class of both programs.
        assertThat(changed(members, "byte-taken-for-a-character")).contains(Role.SERVER);
    }

    private static Set<Role> changed(List<CorpusMember> members, String name) throws IOException {
        for (CorpusMember member : members) {
            if (member.name().equals(name)) {
                return ChangedPrograms.of(member);
            }
        }
        throw new AssertionError("no member " + name);
    }
}
