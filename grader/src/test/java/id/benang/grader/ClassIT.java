package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.cli.Benang;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn verify -Dsubmissions=PATH}: grades a class and writes its reports. That a student's check failed is a
 * result here, not a failure of the build; that a class could not be graded is one.
 */
class ClassIT {

    @Test
    void the_class_is_graded_and_its_reports_are_written() {
        // A relative path counts from where Maven was called, as people expect.
        Path submissions = Path.of(System.getProperty("called.from")).resolve(System.getProperty("submissions"));
        Path output = Path.of(System.getProperty("class.output"));

        int status = Benang.run("grade", submissions.toString(), "--out", output.toString());

        assertThat(status).as("exit status of benang grade").isZero();
        assertThat(Files.exists(output.resolve("class.csv"))).isTrue();
    }
}
