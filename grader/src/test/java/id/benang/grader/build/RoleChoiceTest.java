package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "'ServerChat,ChatServer,Server', Server",
        "'server,MyServer', server",
        "'ServerChat,MyChatServer', MyChatServer",
        "'MyServerChat,ServerOfTheChat', ServerOfTheChat",
        "'MyServerChat', MyServerChat",
        "'CHATSERVER', CHATSERVER",
        "'BServer,AServer,LongServer', AServer",
        "'ChatClientServer', ChatClientServer",
        "'ClientServerMain', ClientServerMain",
        "'a.Server,Server', Server"
    })
    void the_name_says_which_class_is_the_server(String names, String server) {
        assertThat(choice(names).ranked(Role.SERVER).get(0).binaryName()).isEqualTo(server);
    }

    @Test
    void a_name_with_both_words_is_no_rival_of_the_other_role() {
        assertThat(choice("ChatClientServer,ChatServerClient").ranked(Role.CLIENT))
                .extracting(DeclaredClass::binaryName)
                .containsExactly("ChatServerClient");
    }

    @Test
    void a_class_without_main_is_not_chosen() {
        DeclaredClass server = declared("Server", false, Optional.empty());

        assertThat(new RoleChoice(List.of(server), List.of()).ranked(Role.SERVER))
                .isEmpty();
    }

    @Test
    void a_main_may_be_inherited_from_the_example() {
        DeclaredClass example = declared("chat.Server", true, Optional.empty());
        DeclaredClass own = declared("Server", false, Optional.of("Server"));

        assertThat(new RoleChoice(List.of(own), List.of(example)).ranked(Role.SERVER))
                .containsExactly(own);
    }

    @Test
    void classes_that_extend_each_other_come_to_an_end() {
        DeclaredClass a = declared("Server", false, Optional.of("Base"));
        DeclaredClass b = declared("Base", false, Optional.of("Server"));

        assertThat(new RoleChoice(List.of(a, b), List.of()).startable()).isEmpty();
    }

    private static RoleChoice choice(String names) {
        return new RoleChoice(
                Arrays.stream(names.split(","))
                        .map(name -> declared(name, true, Optional.empty()))
                        .toList(),
                List.of());
    }

    private static DeclaredClass declared(String binaryName, boolean hasMain, Optional<String> superclass) {
        String simpleName = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        StudentSource source =
                new StudentSource(Path.of(simpleName + ".java"), simpleName + ".java", SourceText.decoded(new byte[0]));
        return new DeclaredClass(source, "", binaryName, simpleName, true, hasMain, superclass);
    }
}
