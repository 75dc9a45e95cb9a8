package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The person at the console of the request-and-reply server: waits for a prompt, looks which request the console
 * shows, and answers it. The answer is a function of the request on the screen, so that an answer that reaches the
 * wrong client is seen as such, whatever the timing. Not thread-safe.
 */
public final class Operator {

    private final Journal journal;
    private final Consumer<String> keyboard;
    private final List<String> expected = new ArrayList<>();
    private final int screenFrom;
    private int prompts;

    /**
     * Sits down at the console; what stands on the screen by now is none of this operator's business.
     *
     * @param keyboard takes what the operator types
     */
    public Operator(Journal journal, Consumer<String> keyboard) {
        this.journal = journal;
        this.keyboard = keyboard;
        this.screenFrom = journal.printed(Event.Stream.OUT).length();
    }

    /** Tells the operator of a request that a client has sent or is about to send; each one only once. */
    public void expect(String request) {
        expected.add(request);
    }

    /**
     * Waits for one more prompt than have been answered so far.
     *
     * @return whether it came
     */
    public boolean awaitPrompt(Patience patience) throws InterruptedException {
        boolean prompted = journal.await(
                        view -> Search.Found.from(
                                Optional.of(true).filter(yes -> promptsIn(view) > prompts), view.isProgramGone()),
                        patience)
                .isPresent();
        prompts++;
        return prompted;
    }

    /** The request that stands last on the screen of all that were not answered yet. */
    public Optional<String> lastShown() {
        String screen = screen(journal);
        return expected.stream()
                .filter(screen::contains)
                .max((one, other) -> Integer.compare(screen.lastIndexOf(one), screen.lastIndexOf(other)));
    }

    /** Leaves a request alone from now on: it has had its answer, or will get none. */
    public void forget(String request) {
        expected.remove(request);
    }

    /** Answers this request. */
    public void answer(String request) {
        forget(request);
        keyboard.accept(EchoText.answerTo(request) + "\n");
    }

    private int promptsIn(Journal view) {
        return EchoText.promptsIn(screen(view));
    }

    private String screen(Journal view) {
        return view.printed(Event.Stream.OUT).substring(screenFrom);
    }
}
