package id.benang.grader.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.benchmark.Figures.Builds;
import id.benang.grader.benchmark.Figures.Count;
import id.benang.grader.benchmark.MeteredCommand.Used;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final long MEGA = 1024 * 1024;

    @TempDir
    private Path folder;

    private static final Conditions CONDITIONS = new Conditions("a machine", 2);

    private static ClassRow row(int open, List<String> surprises) {
        return new ClassRow(
                2,
                20,
                new Used(0, 60, 70, 20, 0),
                new Watch.Seen(60, 10, 40, 200 * MEGA, 400 * MEGA, 2, 900 * MEGA, 30),
                new MachineClock(93_000, 3_000),
                OptionalLong.of(5 * MEGA),
                OptionalLong.empty(),
                "isolated",
                open,
                surprises,
                CONDITIONS);
    }

    @Test
    void a_grading_is_a_row_of_time_and_a_row_of_memory() {
        String page = new Tables(Figures.NONE.withSlots(row(0, List.of()))).markdown();

        assertThat(page)
                .startsWith("Written by `.ci/benchmark`, not by hand.")
                .contains("\n1. a machine\n")
                .contains("\n| 2 | 20 | 60 s | 20.0 | 4.50 s | 0.50 s | 2.00 s | 2.00 s | 75 % | 5 % | all 20 |"
                        + " isolated | 1 |\n")
                .contains("\n| 2 | 20 | 200 MB | 5 MB | – | 400 MB | 900 MB | 30 |\n")
                .doesNotContain("other sizes", "started", "today");
    }

    @Test
    void what_is_not_as_expected_is_said() {
        Figures figures = Figures.NONE
                .withSlots(row(0, List.of("s0001, modul-contoh of the kit")))
                .withSize(row(3, List.of()));

        assertThat(new Tables(figures).markdown()).contains("| 19 of 20 |", "| all 20, 3 open |");
        assertThat(figures.all()).noneMatch(ClassRow::isRight);
        assertThat(new Tables(Figures.NONE.withSize(row(3, List.of()))).markdown())
                .contains("other sizes")
                .doesNotContain("numbers of slots");
    }

    @Test
    void builds_are_told_by_their_median_and_spread() {
        Figures figures = Figures.NONE
                .withBuilds(new Builds(
                        List.of(new Used(0, 6, 8, 1, 0), new Used(0, 4, 7, 1, 0), new Used(0, 5, 8, 2, 0)), CONDITIONS))
                .withCount(new Count("a build", 1, new Starts(40, 3), CONDITIONS))
                .withCount(new Count("a class", 10, new Starts(4000, 635), CONDITIONS));

        assertThat(new Tables(figures).markdown())
                .contains("\n| 3 | 5.0, 4.0, 6.0 s | 12.0 | 9.0, 8.0, 10.0 s | 1 |")
                .contains(
                        "\n| a build | 1 | 3 | 3.0 | 40 | 40.0 | 1 |\n| a class | 10 | 635 | 63.5 | 4000 | 400.0 | 1 |");
    }

    @Test
    void figures_are_kept_for_the_next_time_and_what_is_measured_again_replaced() throws IOException {
        Path file = folder.resolve("figures.json");
        assertThat(Figures.in(file)).isEqualTo(Figures.NONE);
        Figures some = Figures.NONE
                .withSlots(row(0, List.of("s0001: no grade")))
                .withSize(row(0, List.of()))
                .withCount(new Count("a class", 10, new Starts(4000, 635), CONDITIONS))
                .withBuilds(new Builds(List.of(new Used(0, 6, 8, 1, 0)), new Conditions("another machine", 4)));

        some.keep(file);

        assertThat(Figures.in(file)).isEqualTo(some);
        assertThat(Figures.in(file).conditions()).containsExactly(CONDITIONS, new Conditions("another machine", 4));
        assertThat(some.withSlots(row(3, List.of())).bySlots()).containsExactly(row(3, List.of()));
    }

    @Test
    void figures_take_the_place_of_older_ones_and_leave_the_words_alone() throws IOException {
        Path file = folder.resolve("page.md");
        Files.writeString(file, "# Title\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nwords\n");

        Page.write(file, "new\n");

        assertThat(file).hasContent("# Title\n\n<!-- figures -->\nnew\n<!-- /figures -->\n\nwords\n");
        assertThat(Page.with("# Title\n", "new\n")).isEqualTo("# Title\n<!-- figures -->\nnew\n<!-- /figures -->\n");
    }
}
