package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatConsoleTest {

    private static final String CONTOH = "Server menunggu koneksi...\n";
    private static final String CAME = "Terhubung dengan ('127.0.0.1', 54321)\n";
    private static final String NAMED = "Username Ani\nClient 127.0.0.1 terhubung dengan nickname: Ani\n";
    private static final String FOLDER =
            "Server berjalan di 127.0.0.1:20001\nTerhubung dengan IP 127.0.0.1:54321\nTelah terhubung dengan Ani\n";

    private static Judged judged(LabModule module, String screen) {
        WrittenTranscript chat = WrittenTranscript.of(module).started().listening(20_001, 20_001);
        return Judged.by(
                new ChatConsole(),
                chat.step("console")
                        .joins("Ani")
                        .says("Ani", "halo #1.", "Ani")
                        .prints(screen)
                        .step("utf8")
                        .joins("Zoë", "Ani")
                        .says("Zoë", "tidak di konsol #2.", "Ani", "Zoë"));
    }

    private static String missing(String wanted, String screen) {
        return "Konsol server tidak menampilkan \"" + wanted + "\". Yang terakhir tampil: \""
                + screen.strip().replace("\n", "\\n") + "\"";
    }

    @Test
    void console_of_modul_contoh_passes() {
        judged(LabModule.MODUL_CONTOH, CONTOH + CAME + NAMED + "Ani: halo #1.\n")
                .passes();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER_A", "FOLDER_B"})
    void console_of_the_folders_passes_without_the_chat(LabModule module) {
        judged(module, FOLDER).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/127.0.0.1:54321", "IP 127.0.0.1 dan port 54321", "localhost/127.0.0.1:54321 (Ani)"})
    void any_text_with_ip_and_port_is_an_address(String address) {
        judged(LabModule.MODUL_CONTOH, CONTOH + "Terhubung dengan " + address + "\n" + NAMED + "Ani: halo #1.\n")
                .passes();
    }

    @Test
    void order_of_lines_is_free_and_texts_may_stand_anywhere() {
        judged(LabModule.MODUL_CONTOH, "> " + NAMED + "[log] Ani: halo #1.\n" + CONTOH + "INFO: " + CAME)
                .passes();
    }

    @Test
    void listening_is_missing() {
        String screen = CAME + NAMED + "Ani: halo #1.\n";
        judged(LabModule.MODUL_CONTOH, screen).failsWith(missing("Server menunggu koneksi...", screen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Server berjalan di 127.0.0.1:5005\n", "Server berjalan\n", "127.0.0.1:20001\n"})
    void listening_without_words_or_the_right_address_is_missing(String line) {
        String screen = line + FOLDER.substring(FOLDER.indexOf("Terhubung"));
        judged(LabModule.FOLDER_A, screen).failsWith(missing("Server berjalan di 127.0.0.1:20001", screen));
    }

    @Test
    void accepted_connection_is_missing() {
        String screen = CONTOH + "Terhubung dengan 127.0.0.1\n" + NAMED + "Ani: halo #1.\n";
        judged(LabModule.MODUL_CONTOH, screen).failsWith(missing("Terhubung dengan ('127.0.0.1', 54321)", screen));
    }

    @Test
    void accepted_connection_is_missing_in_a_folder() {
        String screen = FOLDER.replace("dengan IP", "dari IP");
        judged(LabModule.FOLDER_B, screen).failsWith(missing("Terhubung dengan IP 127.0.0.1:54321", screen));
    }

    @Test
    void username_is_missing() {
        String screen = CONTOH + CAME + NAMED.replace("Username Ani", "Nama Ani") + "Ani: halo #1.\n";
        judged(LabModule.MODUL_CONTOH, screen).failsWith(missing("Username Ani", screen));
    }

    @Test
    void nickname_is_missing() {
        String screen = CONTOH + CAME + "Username Ani\nAni: halo #1.\n";
        judged(LabModule.MODUL_CONTOH, screen).failsWith(missing("terhubung dengan nickname: Ani", screen));
    }

    @Test
    void name_is_missing_in_a_folder() {
        String screen = FOLDER.replace("Telah terhubung", "Tersambung");
        judged(LabModule.FOLDER_B, screen).failsWith(missing("Telah terhubung dengan Ani", screen));
    }

    @Test
    void chat_line_is_missing() {
        String screen = CONTOH + CAME + NAMED;
        judged(LabModule.MODUL_CONTOH, screen).failsWith(missing("Ani: halo #1.", screen));
    }

    @Test
    void nobody_spoke() {
        Judged.by(
                        new ChatConsole(),
                        WrittenTranscript.of(LabModule.FOLDER_A).step("console").gaveUp("welcome @ Ani"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: welcome @ Ani.");
    }
}
