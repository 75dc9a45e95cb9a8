package id.benang.chat.tantangan;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Peer;
import id.benang.chat.RunningServer;
import id.benang.chat.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChallengesTest {
    private static final String WELCOME = "Terkoneksi dengan Server!";
    private static final String EMPTY = "Username tidak boleh kosong!";
    private static final String TAKEN = "Username sudah dipakai!";

    private final List<Peer> opened = new ArrayList<>();
    private RunningServer server;

    @BeforeEach
    void start() throws StartFailure {
        server = new RunningServer(new CommandRoom(() -> "[cap] "));
    }

    @AfterEach
    void stop() throws IOException {
        for (Peer peer : opened) {
            peer.close();
        }
        server.close();
    }

    @Test
    void an_empty_or_blank_name_is_refused_and_asked_for_again() throws IOException {
        try (Peer peer = Peer.connect(server.port())) {
            for (String name : List.of("", " ", "\t  ")) {
                peer.send(name);
                assertThat(peer.read()).isEqualTo("NICK");
                assertThat(peer.read()).isEqualTo(EMPTY);
            }
            peer.send("Ani");

            assertThat(peer.readUntil(WELCOME)).containsExactly("NICK", "[cap] Ani Bergabung!", WELCOME);
        }
    }

    @Test
    void a_taken_name_is_refused_and_its_owner_hears_nothing_of_it() throws IOException {
        Peer ani = join("Ani");
        try (Peer second = Peer.connect(server.port())) {
            second.send("Ani");
            assertThat(second.read()).isEqualTo("NICK");
            assertThat(second.read()).isEqualTo(TAKEN);
            assertThat(second.read()).isEqualTo("NICK");
            second.send("ani");

            assertThat(second.readUntil(WELCOME)).containsExactly("[cap] ani Bergabung!", WELCOME);
            assertThat(ani.read()).isEqualTo("[cap] ani Bergabung!");
        }
    }

    @Test
    void one_that_goes_after_a_refusal_is_never_announced() throws IOException {
        Peer ani = join("Ani");
        try (Peer second = Peer.connect(server.port())) {
            second.send("Ani");
            second.readUntil(TAKEN);
            second.halfClose();
            second.readToEnd();

            assertNothingMore(List.of(ani));
        }
    }

    @Test
    void a_name_is_free_again_once_its_owner_has_left() throws IOException {
        Peer ani = join("Ani");
        for (int round = 0; round < 50; round++) {
            join("Budi").reset();
            ani.readUntil("[cap] Budi keluar!");
        }
    }

    @Test
    void the_tenth_refusal_ends_the_connection_and_only_that() throws IOException {
        Peer ani = join("Ani");
        try (Peer stubborn = Peer.connect(server.port())) {
            List<String> expected = new ArrayList<>();
            for (int refusal = 0; refusal < 10; refusal++) {
                stubborn.send(refusal % 2 == 0 ? "Ani" : "");
                expected.addAll(List.of("NICK", refusal % 2 == 0 ? TAKEN : EMPTY));
            }

            assertThat(stubborn.readToEnd()).isEqualTo(expected);
            assertNothingMore(List.of(ani));
        }
    }

    @Test
    void of_many_simultaneous_claims_exactly_one_wins() throws Exception {
        int claimants = 8;
        Peer witness = join("Saksi");
        ExecutorService threads = Executors.newFixedThreadPool(claimants);
        try {
            for (int round = 0; round < 100; round++) {
                String name = "Rebutan " + round;
                CyclicBarrier start = new CyclicBarrier(claimants);
                List<Future<String>> answers = new ArrayList<>();
                for (int i = 0; i < claimants; i++) {
                    answers.add(threads.submit(() -> claim(name, start)));
                }
                List<String> heard = new ArrayList<>();
                for (Future<String> answer : answers) {
                    heard.add(answer.get(60, TimeUnit.SECONDS));
                }

                assertThat(heard).containsOnlyOnce("[cap] " + name + " Bergabung!");
                assertThat(heard).filteredOn(TAKEN::equals).hasSize(claimants - 1);
                assertThat(witness.readUntil("[cap] " + name + " keluar!"))
                        .containsExactly("[cap] " + name + " Bergabung!", "[cap] " + name + " keluar!");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The first answer to a claim; everyone stays connected until all have one. */
    private String claim(String name, CyclicBarrier together) throws Exception {
        try (Peer peer = Peer.connect(server.port())) {
            assertThat(peer.read()).isEqualTo("NICK");
            together.await(60, TimeUnit.SECONDS);
            peer.send(name);
            String answer = peer.read();
            together.await(60, TimeUnit.SECONDS);
            return answer;
        }
    }

    @Test
    void a_private_message_reaches_its_target_and_its_sender_alone() throws IOException {
        List<Peer> people = people("Ani", "Budi", "Caca");
        people.get(0).send("Ani: /pm Budi  rahasia: /list ");

        assertThat(people.get(1).read()).isEqualTo("[PM dari Ani]  rahasia: /list ");
        assertThat(people.get(0).read()).isEqualTo("[PM ke Budi]  rahasia: /list ");
        assertNothingMore(people);
    }

    @Test
    void a_private_message_goes_to_the_longest_name_that_it_starts_with() throws IOException {
        List<Peer> people = people("Ani", "user2", "user2 hp", "user2 hp baru");
        people.get(0).send("Ani: /pm user2 hp halo");
        people.get(0).send("Ani: /pm user2 hpx");
        people.get(0).send("Ani: /pm user2 hp baru itu baru");

        assertThat(people.get(2).read()).isEqualTo("[PM dari Ani] halo");
        assertThat(people.get(1).read()).isEqualTo("[PM dari Ani] hpx");
        assertThat(people.get(3).read()).isEqualTo("[PM dari Ani] itu baru");
        assertReplies(people.get(0), "[PM ke user2 hp] halo", "[PM ke user2] hpx", "[PM ke user2 hp baru] itu baru");
        assertNothingMore(people);
    }

    @Test
    void a_private_message_to_oneself_comes_both_ways() throws IOException {
        List<Peer> people = people("Ani", "Budi");
        people.get(0).send("Ani: /pm Ani halo");

        assertReplies(people.get(0), "[PM dari Ani] halo", "[PM ke Ani] halo");
        assertNothingMore(people);
    }

    @Test
    void a_private_message_that_cannot_be_sent_is_answered_to_its_sender_alone() throws IOException {
        List<Peer> people = people("Ani", "Budi");
        for (String rest :
                List.of(" Bud halo", " Budiman halo", " budi halo", "", " ", " Budi", " Budi ", " Budi   ")) {
            people.get(0).send("Ani: /pm" + rest);
        }

        assertReplies(
                people.get(0),
                "Pengguna Bud tidak ditemukan!",
                "Pengguna Budiman tidak ditemukan!",
                "Pengguna budi tidak ditemukan!",
                "Format: /pm {username} {pesan}",
                "Format: /pm {username} {pesan}",
                "Format: /pm {username} {pesan}",
                "Format: /pm {username} {pesan}",
                "Format: /pm {username} {pesan}");
        assertNothingMore(people);
    }

    @Test
    void the_list_names_everyone_in_the_order_of_joining() throws IOException {
        List<Peer> people = people("Zaki", "Ani", "user2 hp", "Budi");
        people.get(1).close();
        people.get(3).readUntil("[cap] Ani keluar!");
        people.get(3).send("Budi: /list");

        assertThat(people.get(3).read()).isEqualTo("Pengguna online: Zaki, user2 hp, Budi");
    }

    @Test
    void whoever_the_admin_kicks_is_told_closed_and_announced_once() throws IOException {
        List<Peer> people = people("admin", "user2 hp", "Caca");
        people.get(0).send("admin: /kick user2 hp");

        assertThat(people.get(1).readToEnd()).containsExactly("Kamu dikeluarkan oleh admin!");
        assertThat(people.get(0).read()).isEqualTo("[cap] user2 hp keluar!");
        assertThat(people.get(2).read()).isEqualTo("[cap] user2 hp keluar!");
        assertNothingMore(List.of(people.get(0), people.get(2)));
        join("user2 hp").close();
    }

    @Test
    void one_that_is_kicked_while_it_talks_is_heard_no_more() throws IOException {
        List<Peer> people = people("admin", "Budi");
        Peer admin = people.get(0);
        people.get(1).sendRaw("Budi: cerewet\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        admin.send("admin: /kick Budi");
        List<String> heard = admin.readUntil("[cap] Budi keluar!");

        assertThat(heard.subList(0, heard.size() - 1)).allMatch("[cap] Budi: cerewet"::equals);
        people.get(1).readToEnd();
        assertNothingMore(List.of(admin));
    }

    @Test
    void the_admin_can_be_kicked_as_well() throws IOException {
        List<Peer> people = people("Ani", "admin");
        people.get(1).send("admin: /kick admin");

        assertThat(people.get(1).readToEnd()).containsExactly("Kamu dikeluarkan oleh admin!");
        assertThat(people.get(0).read()).isEqualTo("[cap] admin keluar!");
    }

    @Test
    void a_kick_of_nobody_and_one_by_somebody_else_change_nothing() throws IOException {
        List<Peer> people = people("admin", "Admin", "Budi");
        people.get(0).send("admin: /kick Bud");
        people.get(1).send("Admin: /kick Budi");
        people.get(2).send("Budi: /kick Bud");

        assertReplies(people.get(0), "Pengguna Bud tidak ditemukan!");
        assertReplies(people.get(1), "Hanya admin yang boleh /kick!");
        assertReplies(people.get(2), "Hanya admin yang boleh /kick!");
        assertNothingMore(people);
    }

    @Test
    void an_unknown_command_is_answered_by_its_word_alone() throws IOException {
        List<Peer> people = people("Ani", "Budi");
        people.get(0).send("Ani: /xyz satu dua");
        people.get(0).send("Ani: /");
        people.get(0).send("Ani: /LIST");

        assertReplies(
                people.get(0),
                "Perintah tidak dikenal: /xyz",
                "Perintah tidak dikenal: /",
                "Perintah tidak dikenal: /LIST");
        assertNothingMore(people);
    }

    @Test
    void a_command_under_a_foreign_name_is_still_ones_own() throws IOException {
        List<Peer> people = people("Ani", "admin", "Budi");
        people.get(0).send("admin: /kick Budi");
        people.get(0).send("Budi: /pm admin halo");

        assertReplies(people.get(0), "Hanya admin yang boleh /kick!", "[PM ke admin] halo");
        assertReplies(people.get(1), "[PM dari Ani] halo");
        assertNothingMore(people);
    }

    @Test
    void an_ordinary_line_is_broadcast_as_it_came_also_under_a_foreign_name() throws IOException {
        List<Peer> people = people("Ani", "Budi");
        for (String line : List.of("Budi: halo", "Ani:  /list", "/list", "Ani: lihat: /list", "")) {
            people.get(0).send(line);

            assertThat(people.get(0).read()).isEqualTo("[cap] " + line);
            assertThat(people.get(1).read()).isEqualTo("[cap] " + line);
        }
    }

    /** Lets people join, and reads all notices of that. */
    private List<Peer> people(String... names) throws IOException {
        List<Peer> people = new ArrayList<>();
        for (String name : names) {
            Peer newcomer = join(name);
            for (Peer earlier : people) {
                assertThat(earlier.read()).isEqualTo("[cap] " + name + " Bergabung!");
            }
            people.add(newcomer);
        }
        return people;
    }

    private Peer join(String name) throws IOException {
        Peer peer = Peer.join(server.port(), name);
        opened.add(peer);
        return peer;
    }

    private static void assertReplies(Peer peer, String... replies) throws IOException {
        for (String reply : replies) {
            assertThat(peer.read()).isEqualTo(reply);
        }
    }

    /** Whatever somebody has sent before its fence would be read before it. */
    private static void assertNothingMore(List<Peer> people) throws IOException {
        for (int i = 0; i < people.size(); i++) {
            people.get(i).send("pagar " + i);
            for (Peer each : people) {
                assertThat(each.read()).isEqualTo("[cap] pagar " + i);
            }
        }
    }
}
