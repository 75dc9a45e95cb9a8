package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {

    private static ScoreDistribution of(Double... scores) {
        return ScoreDistribution.of(List.of(scores), 100).orElseThrow();
    }

    @Test
    void no_scores_have_no_distribution() {
        assertThat(ScoreDistribution.of(List.of(), 100)).isEmpty();
    }

    @Test
    void a_score_is_counted_in_the_tenth_that_begins_with_it_and_the_best_in_the_last() {
        assertThat(of(0.0, 9.99, 10.0, 89.99, 90.0, 100.0).counts()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void a_score_is_counted_as_it_is_written() {
        assertThat(of(89.999).counts()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void a_scale_without_points_has_all_in_its_first_part() {
        assertThat(ScoreDistribution.of(List.of(0.0, 0.0), 0).orElseThrow().counts())
                .startsWith(2);
    }

    @Test
    void median_and_quartiles_are_those_of_a_spreadsheet() {
        // QUARTILE.INC of 1, 2, 4, 7, 8, 9, 10, 12
        ScoreDistribution eight = of(7.0, 1.0, 12.0, 9.0, 2.0, 8.0, 10.0, 4.0);

        assertThat(eight.number()).isEqualTo(8);
        assertThat(eight.lowerQuartile()).isEqualTo(3.5);
        assertThat(eight.median()).isEqualTo(7.5);
        assertThat(eight.upperQuartile()).isEqualTo(9.25);
    }

    @Test
    void one_score_is_its_own_median_and_quartiles() {
        assertThat(of(62.5))
                .extracting(
                        ScoreDistribution::lowerQuartile, ScoreDistribution::median, ScoreDistribution::upperQuartile)
                .containsExactly(62.5, 62.5, 62.5);
    }

    @Test
    void drawing_has_a_column_for_each_part_that_is_not_empty_and_says_all_in_words() {
        String drawing = ScoreChart.draw(of(5.0, 95.0, 96.0), new Words(SampleGrades.texts()));

        assertThat(drawing.split("class=\"column\"", -1)).hasSize(3);
        assertThat(drawing)
                .startsWith("<svg role=\"img\"")
                .contains("0 sampai 10: 1 mahasiswa; 10 sampai 20: 0 mahasiswa", "90 sampai 100: 2 mahasiswa\"");
    }

    @Test
    void drawing_does_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        String usual = ScoreChart.draw(of(50.0), new Words(SampleGrades.texts()));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(ScoreChart.draw(of(50.0), new Words(SampleGrades.texts())))
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }
}
