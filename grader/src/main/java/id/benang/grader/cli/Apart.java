package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much a submission is kept apart from the others and from this machine. */
enum Apart {
    /** As well as this machine can. */
    AUTO,
    /** In slots and sandboxes, or not at all. */
    REQUIRED,
    /** By the limits of each program alone. */
    PLAIN;

    /**
     * The one of this name.
     *
     * @throws UnusableInput if there is none
     */
    static Apart named(String name) throws UnusableInput {
        return Arrays.stream(values())
                .filter(wish -> wish.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(Message.of(
                        "cli.isolation.unknown",
                        name,
                        Arrays.stream(values()).map(Apart::text).collect(Collectors.joining(", ")))));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
