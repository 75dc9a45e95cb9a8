"""Server chat: satu thread untuk setiap client."""

import queue
import socket
import sys
import threading

HOST = "127.0.0.1"
PORT = 5005
UKURAN = 65536
PALING_BANYAK_MENUNGGU = 200_000

anggota = []  # kotak keluar dari semua client yang sudah punya nama
kunci = threading.Lock()


class KotakKeluar:
    """Pesan yang menunggu dikirim ke satu client, supaya client yang lambat tidak menahan yang lain."""

    def __init__(self, koneksi):
        self.koneksi = koneksi
        self.antrean = queue.Queue(PALING_BANYAK_MENUNGGU)
        self.thread = threading.Thread(target=self.kirim_semua, daemon=True)
        self.thread.start()

    def taruh(self, pesan):
        try:
            self.antrean.put_nowait(pesan)
        except queue.Full:
            putuskan(self.koneksi)  # sudah terlalu lama tidak membaca

    def kirim_semua(self):
        while True:
            pesan = self.antrean.get()
            if pesan is None:
                return
            try:
                self.koneksi.sendall(pesan)
            except OSError:
                return  # koneksinya sudah putus; thread penerima yang mengumumkannya

    def tutup(self):
        try:
            self.antrean.put_nowait(None)
        except queue.Full:
            pass  # pengirimnya berhenti sendiri waktu koneksi ditutup
        self.thread.join(5)


def putuskan(koneksi):
    try:
        koneksi.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # sudah putus


def broadcast(pesan):
    """Kirim ke semua anggota. Panggil hanya sambil memegang kunci."""
    for kotak in anggota:
        kotak.taruh(pesan)


def masuk(nama, kotak):
    with kunci:
        anggota.append(kotak)
        broadcast(f"{nama} Bergabung!".encode("utf-8"))
        kotak.taruh("Terkoneksi dengan Server!".encode("utf-8"))


def keluar(nama, kotak):
    with kunci:
        anggota.remove(kotak)
        broadcast(f"{nama} keluar!".encode("utf-8"))


def obrolan(koneksi, alamat, kotak):
    kotak.taruh("NICK".encode("utf-8"))
    data = koneksi.recv(UKURAN)
    if not data:
        return
    nama = data.decode("utf-8", errors="replace")
    print(f"Username {nama}")
    print(f"Client {alamat[0]} terhubung dengan nickname: {nama}")
    masuk(nama, kotak)
    try:
        data = koneksi.recv(UKURAN)
        while data:
            print(data.decode("utf-8", errors="replace"))
            with kunci:
                broadcast(data)
            data = koneksi.recv(UKURAN)
    finally:
        keluar(nama, kotak)


def layani(koneksi, alamat):
    kotak = KotakKeluar(koneksi)
    try:
        # Tanpa ini pesan pendek ditahan dulu, sampai kabar tentang pesan sebelumnya kembali.
        koneksi.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        obrolan(koneksi, alamat, kotak)
    except OSError:
        pass  # putus tiba-tiba: sama saja dengan keluar
    finally:
        kotak.tutup()
        koneksi.close()


def baca_alamat():
    if len(sys.argv) > 3:
        gagal(f"Argumen terlalu banyak: {len(sys.argv) - 1}. Cara pakai: server.py [host [port]]", 2)
    host = sys.argv[1] if len(sys.argv) > 1 else HOST
    teks = sys.argv[2] if len(sys.argv) > 2 else str(PORT)
    if not teks.isdecimal() or int(teks) > 65535:
        gagal(f"Port harus angka dari 0 sampai 65535, bukan {teks}", 2)
    return host, int(teks)


def gagal(pesan, status):
    print(pesan, file=sys.stderr)
    sys.exit(status)


def main():
    host, port = baca_alamat()
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind((host, port))
    except OSError as galat:
        gagal(f"Server tidak bisa dibuka di {host}:{port} ({galat})", 1)
    server.listen(1000)
    print("Server menunggu koneksi...")
    while True:
        try:
            koneksi, alamat = server.accept()
        except ConnectionError:
            continue  # pergi lagi sebelum sempat diterima
        print(f"Terhubung dengan {alamat}")
        threading.Thread(target=layani, args=(koneksi, alamat), daemon=True).start()


if __name__ == "__main__":
    main()
