// <solusi>
/**
 * The challenges of the lab sheets, worked: names that are refused, and commands.
 *
 * <p>All else is the chat of {@code id.benang.chat} with another room: {@code NameRoom} gives each
 * name to one client only, {@code CommandRoom} obeys commands as well. The client needs no change:
 * asked for a name once more, it asks its user.
 */
package id.benang.chat.tantangan;
// </solusi>
