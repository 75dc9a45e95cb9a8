package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.UnusableInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNamesTest {

    @ParameterizedTest
    @CsvSource({
        "modul-contoh,MODUL_CONTOH",
        "Modul 4 - Contoh,MODUL_CONTOH",
        "contoh/,MODUL_CONTOH",
        "FOLDER_A,FOLDER_A",
        "a,FOLDER_A",
        "./folder-b/,FOLDER_B",
        "B,FOLDER_B",
        "MultithreadEcho,MULTITHREAD_ECHO",
        "echo,MULTITHREAD_ECHO"
    })
    void only_letters_and_digits_of_a_name_count(String name, LabModule module) throws UnusableInput {
        assertThat(ModuleNames.module(name)).isEqualTo(module);
    }

    @Test
    void a_module_named_twice_is_one() throws UnusableInput {
        assertThat(ModuleNames.modules(List.of("b", "folder-b", "a")))
                .containsExactly(LabModule.FOLDER_A, LabModule.FOLDER_B);
    }
}
