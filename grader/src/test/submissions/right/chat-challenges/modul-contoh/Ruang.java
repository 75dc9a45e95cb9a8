import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Collectors;

/** Semua keadaan dipegang satu thread, jadi tidak perlu kunci: yang lain menitipkan pekerjaan. */
class Ruang implements Runnable {
    private final ArrayBlockingQueue<Runnable> titipan = new ArrayBlockingQueue<>(1000);
    private final List<Klien> anggota = new ArrayList<>();

    void titip(Runnable kerja) {
        try {
            titipan.put(kerja);
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                titipan.take().run();
            }
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
        }
    }

    void terima(Klien klien, String baris) {
        if (klien.nama == null) {
            daftarkan(klien, baris);
        } else if (anggota.contains(klien)) {
            Server.KONSOL.println(baris);
            String isi = isiPesan(klien, baris);
            if (isi.startsWith("/")) {
                jalankan(klien, isi);
            } else {
                siarkan(baris);
            }
        }
    }

    private void daftarkan(Klien klien, String nama) {
        if (nama.isBlank()) {
            klien.kirim("Username tidak boleh kosong!");
            klien.kirim("NICK");
        } else if (cari(nama) != null) {
            klien.kirim("Username sudah dipakai!");
            klien.kirim("NICK");
        } else {
            klien.nama = nama;
            Server.KONSOL.println("Username " + nama);
            Server.KONSOL.println("Client " + klien.ip + " terhubung dengan nickname: " + nama);
            anggota.add(klien);
            siarkan(nama + " Bergabung!");
            klien.kirim("Terkoneksi dengan Server!");
        }
    }

    void keluarkan(Klien klien) {
        if (anggota.remove(klien)) {
            siarkan(klien.nama + " keluar!");
        }
        klien.tutup();
    }

    private void siarkan(String baris) {
        for (Klien klien : anggota) {
            klien.kirim(baris);
        }
    }

    private Klien cari(String nama) {
        for (Klien klien : anggota) {
            if (klien.nama.equals(nama)) {
                return klien;
            }
        }
        return null;
    }

    /** Nama di depan dibuang, siapa pun yang disebut di sana. */
    private static String isiPesan(Klien klien, String baris) {
        if (baris.startsWith(klien.nama + ": ")) {
            return baris.substring(klien.nama.length() + 2);
        }
        int akhirNama = baris.indexOf(": ");
        return akhirNama < 0 ? "" : baris.substring(akhirNama + 2);
    }

    private void jalankan(Klien klien, String perintah) {
        String[] bagian = perintah.split(" ", 2);
        String sisa = bagian.length > 1 ? bagian[1] : "";
        switch (bagian[0]) {
            case "/pm":
                pesanPribadi(klien, sisa);
                break;
            case "/list":
                klien.kirim("Pengguna online: "
                        + anggota.stream().map(orang -> orang.nama).collect(Collectors.joining(", ")));
                break;
            case "/kick":
                usir(klien, sisa);
                break;
            default:
                klien.kirim("Perintah tidak dikenal: " + bagian[0]);
        }
    }

    private void pesanPribadi(Klien klien, String sisa) {
        Klien tujuan = null;
        for (Klien orang : anggota) {
            boolean cocok = sisa.equals(orang.nama) || sisa.startsWith(orang.nama + " ");
            if (cocok && (tujuan == null || orang.nama.length() > tujuan.nama.length())) {
                tujuan = orang;
            }
        }
        String teks = tujuan == null ? sisa : sisa.substring(tujuan.nama.length()).replaceFirst("^ ", "");
        if (teks.isBlank()) {
            klien.kirim("Format: /pm {username} {pesan}");
        } else if (tujuan == null) {
            klien.kirim("Pengguna " + sisa.split(" ")[0] + " tidak ditemukan!");
        } else {
            tujuan.kirim("[PM dari " + klien.nama + "] " + teks);
            klien.kirim("[PM ke " + tujuan.nama + "] " + teks);
        }
    }

    private void usir(Klien klien, String nama) {
        Klien sasaran = cari(nama);
        if (!klien.nama.equals("admin")) {
            klien.kirim("Hanya admin yang boleh /kick!");
        } else if (sasaran == null) {
            klien.kirim("Pengguna " + nama + " tidak ditemukan!");
        } else {
            sasaran.kirim("Kamu dikeluarkan oleh admin!");
            keluarkan(sasaran);
        }
    }
}
