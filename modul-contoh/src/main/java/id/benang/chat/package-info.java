/**
 * The multi-client chat: every line that one client sends reaches all of them.
 *
 * <p>Read {@code Server} first, then {@code ClientHandler}, {@code Room} and {@code Outbox}: a
 * connection is accepted, gets a thread of its own, joins the room, and what the room says waits in
 * an outbox until its client has read it. {@code Client} is the other end of the same wire.
 */
package id.benang.chat;
