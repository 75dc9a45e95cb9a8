/** The chat of {@code modul-contoh} with the date and time in front of every broadcast: only what differs. */
package id.benang.foldera;
