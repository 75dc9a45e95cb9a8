"""Client tanya jawab: kirim yang diketik, tunggu jawabannya, bergantian."""

import socket
import sys

HOST = "127.0.0.1"
PORT = 8000
UKURAN = 65536


def tanya(client, pesan):
    """Kirim satu pesan; True kalau percakapan masih berlanjut."""
    if not pesan:
        return True  # tanpa akhir baris, pesan kosong tidak mengirim apa-apa
    try:
        client.sendall(pesan.encode("utf-8"))
        if pesan == "exit":
            return False
        data = client.recv(UKURAN)
    except OSError:
        data = b""
    if not data:
        print("Koneksi ke server terputus!")
        return False
    print(f"[SERVER RESPONSE] {data.decode('utf-8', errors='replace')}")
    return True


def baca_alamat():
    if len(sys.argv) > 3:
        gagal(f"Argumen terlalu banyak: {len(sys.argv) - 1}. Cara pakai: client.py [host [port]]", 2)
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
    try:
        client = socket.create_connection((host, port))
    except OSError as galat:
        gagal(f"Tidak bisa terhubung ke {host}:{port} ({galat})", 1)
    with client:
        lanjut = True
        while lanjut:
            print("Your message: ", end="", flush=True)
            baris = sys.stdin.readline()
            lanjut = bool(baris) and tanya(client, baris.rstrip("\r\n"))


if __name__ == "__main__":
    main()
