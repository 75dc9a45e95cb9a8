/**
 * Request and reply: clients ask, and the operator at the server's console types each answer.
 *
 * <p>Read {@code Server} first, then {@code ClientHandler} and {@code Operator}: each client has a
 * thread of its own, but there is only one operator, so requests stand in one queue. {@code Client}
 * is the other end of the same wire.
 */
package id.benang.echo;
