package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

/** What a check says of a program. */
public sealed interface Verdict {

    /** The word in {@code results.json}. */
    String word();

    static Verdict passed() {
        return new Passed();
    }

    /** A failure with this message and these journal entries as its evidence. */
    static Verdict failed(Message message, Long... evidence) {
        return new Failed(message, List.of(evidence), Optional.empty());
    }

    /** The same of a text that came in the place of another, where there is one. */
    static Verdict failed(Message message, Optional<Comparison> comparison, Long... evidence) {
        return new Failed(message, List.of(evidence), comparison);
    }

    /** The property was really exercised and held. */
    record Passed() implements Verdict {
        @Override
        public String word() {
            return "passed";
        }
    }

    /**
     * There is evidence against the program.
     *
     * @param message what was expected and what came; a text with the key {@code message.key() + ".hint"} says the
     *     likely cause and where to read on
     * @param evidence the numbers of the journal entries that show it
     * @param comparison what came in the place of what, where it is a matter of a text
     */
    record Failed(Message message, List<Long> evidence, Optional<Comparison> comparison) implements Verdict {
        public Failed {
            evidence = List.copyOf(evidence);
        }

        /** A failure that is no matter of a text. */
        public Failed(Message message, List<Long> evidence) {
            this(message, evidence, Optional.empty());
        }

        @Override
        public String word() {
            return "failed";
        }
    }

    /**
     * A check that this one builds on did not pass.
     *
     * @param base the id of that check
     */
    record Skipped(String base) implements Verdict {
        @Override
        public String word() {
            return "skipped";
        }
    }

    /**
     * A check that makes no sense for this program, e.g. one about lines on a wire without lines. It earns nothing
     * and costs nothing: its points are spread over the others.
     *
     * @param reason why it makes no sense
     */
    record LeftOut(Message reason) implements Verdict {
        @Override
        public String word() {
            return "skipped";
        }
    }

    /** The grader itself could not tell. */
    record Inconclusive(Message cause) implements Verdict {
        @Override
        public String word() {
            return "inconclusive";
        }
    }
}
