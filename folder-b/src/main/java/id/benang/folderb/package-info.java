/** The chat of {@code modul-contoh} with the time of day in front of every broadcast: only what differs. */
package id.benang.folderb;
