package siti.echo;

/** Host dan port dari argumen program. */
record Alamat(String host, int port) {

    static Alamat dari(String[] args) {
        if (args.length > 2) {
            salah("Argumen terlalu banyak. Pemakaian: [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 8000;
        if (args.length > 1) {
            try {
                port = Integer.parseInt(args[1]);
            } catch (NumberFormatException e) {
                salah("Port harus angka 0 sampai 65535: " + args[1]);
            }
            if (port < 0 || port > 65535) {
                salah("Port harus angka 0 sampai 65535: " + args[1]);
            }
        }
        return new Alamat(host, port);
    }

    private static void salah(String pesan) {
        System.err.println(pesan);
        System.exit(2);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
