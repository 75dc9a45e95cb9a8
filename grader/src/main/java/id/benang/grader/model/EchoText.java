package id.benang.grader.model;

/** The literal texts of the request and reply, as {@code docs/contract.md} has them, and the operator's answers. */
public final class EchoText {

    public static final String STARTED = "[SERVER STARTED] Waiting for connections...";
    public static final String NEW_CONNECTION = "[NEW CONNECTION]";
    public static final String CONNECTION_CLOSED = "[CONNECTION CLOSED]";
    public static final String CLIENT = "[CLIENT ";
    public static final String RESPONSE_PROMPT = "Your response: ";
    public static final String MESSAGE_PROMPT = "Your message: ";
    public static final String SERVER_RESPONSE = "[SERVER RESPONSE] ";
    public static final String EXIT = "exit";

    private EchoText() {}

    /**
     * What the operator answers to a request, always: so that an answer tells to which request it belongs.
     */
    public static String answerTo(String request) {
        return "jawaban untuk " + request;
    }

    /** The sheet's line for the end of the connection from a port. */
    public static String closed(int port) {
        return CONNECTION_CLOSED + " Client ('127.0.0.1', " + port + ") disconnected.";
    }

    /** How many prompts for the operator stand on a screen; the blank at a prompt's end does not count. */
    public static int promptsIn(String screen) {
        String prompt = RESPONSE_PROMPT.strip();
        int count = 0;
        for (int at = screen.indexOf(prompt); at >= 0; at = screen.indexOf(prompt, at + 1)) {
            count++;
        }
        return count;
    }
}
