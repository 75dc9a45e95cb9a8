"""Server tanya jawab: satu thread untuk setiap client, satu thread untuk operator di konsol."""

import queue
import socket
import sys
import threading

HOST = "127.0.0.1"
PORT = 8000
UKURAN = 65536

permintaan = queue.Queue()  # yang datang lebih dulu, dijawab lebih dulu


class Client:
    """Satu koneksi, dan apakah masih tersambung."""

    def __init__(self, koneksi, alamat):
        self.koneksi = koneksi
        self.alamat = alamat
        self.kunci = threading.Lock()
        self.tersambung = True
        self.belum_dijawab = 0
        self.mau_keluar = False

    def dengarkan(self):
        print(f"[NEW CONNECTION] Client {self.alamat} connected.")
        try:
            data = self.koneksi.recv(UKURAN)
            while data:
                self.dengar(data.decode("utf-8", errors="replace"))
                data = self.koneksi.recv(UKURAN)
        except OSError:
            pass  # putus tiba-tiba: sama saja dengan keluar
        self.tersambung = False
        self.koneksi.close()
        print(f"[CONNECTION CLOSED] Client {self.alamat} disconnected.")

    def dengar(self, pesan):
        with self.kunci:
            if self.mau_keluar:
                return
            if pesan == "exit":
                self.mau_keluar = True
                self.putus_kalau_selesai()
            else:
                self.belum_dijawab += 1
                permintaan.put((self, pesan))

    def jawab(self, jawaban):
        with self.kunci:
            try:
                self.koneksi.sendall(jawaban.encode("utf-8"))
            except OSError:
                print(f"Jawaban untuk {self.alamat} dibuang: client sudah pergi.")
            self.belum_dijawab -= 1
            self.putus_kalau_selesai()

    def putus_kalau_selesai(self):
        if self.mau_keluar and self.belum_dijawab == 0:
            self.putuskan()

    def putuskan(self):
        try:
            self.koneksi.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # sudah putus


def layani_operator():
    """Hanya thread ini yang memakai konsol untuk bertanya, jadi tidak pernah ada dua prompt."""
    konsol_berakhir = False
    while True:
        client, pesan = permintaan.get()
        if konsol_berakhir:
            client.putuskan()
        elif client.tersambung:
            konsol_berakhir = not tanya(client, pesan)


def tanya(client, pesan):
    print(f"[CLIENT {client.alamat}] {pesan}")
    print("Your response: ", end="", flush=True)
    baris = sys.stdin.readline()
    if not baris:
        print("Konsol sudah berakhir: tidak ada lagi yang bisa menjawab.")
        client.putuskan()
        return False
    client.jawab(baris.rstrip("\r\n"))
    return True


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
    print("[SERVER STARTED] Waiting for connections...")
    threading.Thread(target=layani_operator, daemon=True).start()
    while True:
        try:
            koneksi, alamat = server.accept()
        except ConnectionError:
            continue  # pergi lagi sebelum sempat diterima
        threading.Thread(target=Client(koneksi, alamat).dengarkan, daemon=True).start()


if __name__ == "__main__":
    main()
