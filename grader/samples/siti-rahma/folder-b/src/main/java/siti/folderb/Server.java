package siti.folderb;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import siti.obrolan.Alamat;

/** Server obrolan dari modul-contoh, ditambah waktu di depan setiap siaran. */
public class Server extends siti.obrolan.Server {
    private static final DateTimeFormatter CAP = DateTimeFormatter.ofPattern("'['HH:mm:ss'] '");

    public static void main(String[] args) {
        new Server().jalan(Alamat.dari(args, 5005));
    }

    @Override
    protected String cap() {
        return LocalDateTime.now().format(CAP);
    }

    @Override
    protected void mulai(String host, int port, boolean portDipilihSistem) {
        layar.println("Server berjalan di " + host + ":" + port);
    }

    @Override
    protected void tersambung(String ip, int port) {
        layar.println("Terhubung dengan IP " + ip + ":" + port);
    }

    @Override
    protected void kenal(String ip, String nama) {
        layar.println("Telah terhubung dengan " + nama);
    }

    @Override
    protected void pesanMasuk(String pesan) {
        // hanya modul-contoh yang menampilkan isi obrolan
    }
}
