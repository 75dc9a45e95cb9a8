package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningSocketsTest {

    @Test
    void proc_net_tcp_is_read_for_listening_sockets_of_these_inodes_alone() {
        List<String> table = List.of(
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:138D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 11111 1",
                "   1: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 22222 1",
                "   2: 0100007F:138D 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 33333 1");

        assertThat(LinuxListeningSockets.listening(table, Set.of("11111", "33333")))
                .containsExactly(5005);
    }

    @Test
    void of_the_table_only_the_rows_in_front_are_read_which_listen(@TempDir Path folder) throws IOException {
        String listening = "   0: 0100007F:138D 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 11111 1";
        String ended = "   1: 0100007F:138D 0100007F:D431 06 00000000:00000000 03:000003EA 00000000 0 0 0 3";
        Path table = Files.writeString(
                folder.resolve("tcp"),
                String.join("\n", "  sl  local_address", listening, listening, ended, listening));

        assertThat(LinuxListeningSockets.lines(table)).containsExactly("  sl  local_address", listening, listening);
        assertThat(LinuxListeningSockets.lines(folder.resolve("gone"))).isEmpty();
    }

    /** A program may end while its open files are being listed; the listing then breaks off in this way. */
    @Test
    void a_program_that_ends_during_the_look_listens_nowhere_and_rests_nowhere() throws IOException {
        Path folder = folderThatGoesAway();

        assertThat(LinuxListeningSockets.socketInodes(folder)).isEmpty();
        assertThat(new Activity(folder, () -> false).hasSettled()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static Path folderThatGoesAway() throws IOException {
        Iterator<Path> listing = mock();
        when(listing.hasNext()).thenThrow(new DirectoryIteratorException(new NoSuchFileException("/proc/1/fd")));
        DirectoryStream<Path> files = mock();
        when(files.iterator()).thenReturn(listing);
        Path folder = mock(Path.class, RETURNS_DEEP_STUBS);
        when(folder.getFileSystem().provider().newDirectoryStream(any(), any())).thenReturn(files);
        return folder;
    }

    @Test
    void lsof_is_read_process_by_process() {
        List<String> lines = List.of("p100", "f5", "n127.0.0.1:5005", "p200", "f6", "n*:8000", "f7", "n[::1]:9000");

        assertThat(CommandListeningSockets.readLsof(lines, Set.of(200L))).containsExactlyInAnyOrder(8000, 9000);
    }

    @Test
    void netstat_is_read_in_any_language() {
        List<String> lines = List.of(
                "",
                "Koneksi Aktif",
                "  Proto  Alamat Lokal         Alamat Asing       Status          PID",
                "  TCP    127.0.0.1:5005       0.0.0.0:0          LISTENING       4711",
                "  TCP    127.0.0.1:5005       127.0.0.1:51515    ESTABLISHED     4711",
                "  TCP    0.0.0.0:8000         0.0.0.0:0          ABHÖREN         815");

        assertThat(CommandListeningSockets.readNetstat(lines, Set.of(4711L))).containsExactly(5005);
    }
}
