package id.benang.chat;

import java.io.PrintStream;

/** The client's screen: lines from the server appear at any time, also in the middle of a prompt. */
final class Screen {
    private final PrintStream output;
    private String prompt = "";

    Screen(PrintStream output) {
        this.output = output;
    }

    /** Asks for a line to be typed. */
    synchronized void ask(String question) {
        leavePrompt();
        prompt = question;
        output.print(question);
        output.flush();
    }

    /** A line was typed: Enter has ended the prompt's line already. */
    synchronized void typed() {
        prompt = "";
    }

    /** Shows a line on a line of its own, and the prompt again below it. */
    synchronized void show(String line) {
        String open = prompt;
        leavePrompt();
        output.println(line);
        prompt = open;
        output.print(open);
        output.flush();
    }

    /** Shows the last line: nothing is asked any more. */
    synchronized void end(String line) {
        leavePrompt();
        output.println(line);
    }

    private void leavePrompt() {
        if (!prompt.isEmpty()) {
            output.println();
            prompt = "";
        }
    }
}
