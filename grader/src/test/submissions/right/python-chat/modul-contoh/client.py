"""Client chat: satu thread membaca socket, satu lagi membaca keyboard."""

import os
import socket
import sys
import threading

HOST = "127.0.0.1"
PORT = 5005
UKURAN = 65536


def tampilkan(teks):
    print(teks, end="", flush=True)


def terima(client, nama):
    """Tampilkan semua yang datang, sampai server pergi."""
    try:
        data = client.recv(UKURAN)
        while data:
            pesan = data.decode("utf-8", errors="replace")
            if pesan == "NICK":
                client.sendall(nama.encode("utf-8"))
            else:
                tampilkan("\r" + pesan + "\n>> ")
            data = client.recv(UKURAN)
    except OSError:
        pass  # putus tiba-tiba: server sudah pergi juga
    tampilkan("\rKoneksi ke server terputus!\n")
    # Thread keyboard masih menunggu di readline, jadi programnya diakhiri dari sini.
    os._exit(0)


def ketik(client, nama):
    """Kirim semua yang diketik, sampai keyboard berakhir."""
    tampilkan(">> ")
    for baris in sys.stdin:
        baris = baris.rstrip("\r\n")
        tampilkan(">> ")
        if baris:
            client.sendall(f"{nama}: {baris}".encode("utf-8"))


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
    tampilkan("Masukkan username: ")
    nama = sys.stdin.readline().rstrip("\r\n")
    try:
        client = socket.create_connection((host, port))
    except OSError as galat:
        gagal(f"Tidak bisa terhubung ke {host}:{port} ({galat})", 1)
    penerima = threading.Thread(target=terima, args=(client, nama), daemon=True)
    penerima.start()
    try:
        ketik(client, nama)
    except OSError:
        penerima.join()  # server sudah pergi; thread penerima yang mengakhiri program
    os._exit(0)


if __name__ == "__main__":
    main()
