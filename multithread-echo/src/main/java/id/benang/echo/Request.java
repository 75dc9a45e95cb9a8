package id.benang.echo;

/**
 * A message that waits for the operator's answer.
 *
 * @param client who asked, and gets the answer
 * @param text the message
 */
public record Request(ClientHandler client, String text) {}
