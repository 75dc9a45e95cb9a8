package id.benang.chat;

/**
 * A client with a name. Two members may share a name, so the outbox tells them apart.
 *
 * @param name the username, as the client gave it
 * @param outbox where lines for this client go
 */
public record Member(String name, Outbox outbox) {}
