package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientUtf8Test {

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new ClientUtf8(), client);
    }

    private WrittenTranscript exchange(String step, String who, String shown, String sent) {
        return client.step(step)
                .types("Ani\n")
                .connected(who)
                .sends(who, "Budi: é😀 tampil\n")
                .prints(shown)
                .types("مرحبا terkirim\n")
                .receives(who, "Ani\n" + sent);
    }

    private WrittenTranscript elsewhere(String shown, String sent) {
        return exchange("close", "client-1", shown, sent);
    }

    private WrittenTranscript atHome(String shown, String sent) {
        return exchange("reset", "client-2", shown, sent);
    }

    @Test
    void text_that_survives_both_ways_passes() {
        elsewhere("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        atHome("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        judged().passes();
    }

    @Test
    void keyboard_of_another_platform_may_spoil_what_is_typed() {
        elsewhere("Budi: é😀 tampil\n", "Ani: \uFFFD\uFFFD terkirim\n");
        atHome("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        judged().passes();
    }

    @Test
    void wire_of_another_platform_may_not() {
        elsewhere("Budi: é😀 tampil\n", "Ani: ????? terkirim\n");
        atHome("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        judged().failsWith("Yang diketik \"مرحبا terkirim\", tetapi yang sampai di server \"Ani: ????? terkirim\".");
    }

    @Test
    void line_that_is_spoilt_on_another_platform_is_quoted() {
        elsewhere("Budi: ?? tampil\n", "Ani: مرحبا terkirim\n");
        atHome("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        judged().failsWith("Server mengirim \"Budi: é😀 tampil\", tetapi di layar client hurufnya rusak. Yang tampil:"
                + " \"Budi: ?? tampil\"");
    }

    @Test
    void what_is_typed_on_the_usual_platform_must_arrive_as_it_is() {
        elsewhere("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        atHome("Budi: é😀 tampil\n", "Ani: \uFFFD terkirim\n");
        judged().failsWith("Yang diketik \"مرحبا terkirim\", tetapi yang sampai di server \"Ani: \uFFFD terkirim\".");
    }

    @Test
    void what_is_shown_on_the_usual_platform_must_be_what_came() {
        elsewhere("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        atHome("Budi: é? tampil\n", "Ani: مرحبا terkirim\n");
        judged().failsWith("Server mengirim \"Budi: é😀 tampil\", tetapi di layar client hurufnya rusak. Yang tampil:"
                + " \"Budi: é? tampil\"");
    }

    @Test
    void line_that_never_comes_is_a_dash() {
        atHome("Budi: é😀 tampil\n", "");
        judged().failsWith("Yang diketik \"مرحبا terkirim\", tetapi yang sampai di server –.");
    }

    @Test
    void plain_text_shows_nothing() {
        client.step("close")
                .types("Ani\n")
                .connected("client-1")
                .sends("client-1", "NICK\n")
                .types("a\u007F\n");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }

    @Test
    void only_half_of_it_shows_nothing() {
        client.step("close")
                .types("Ani\n")
                .connected("client-1")
                .sends("client-1", "é a\n")
                .prints("é a\n");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }

    @Test
    void line_that_came_in_pieces_is_another_checks_business() {
        elsewhere("Budi: é😀 tampil\n", "Ani: مرحبا terkirim\n");
        client.sends("client-1", "é ").sends("client-1", "utuh\n").prints("?? utuh\n");
        judged().passes();
    }
}
