public record Alamat(String host, int port) {
    static Alamat dari(String[] args) {
        try {
            int port = args.length > 1 ? Integer.parseInt(args[1]) : 5005;
            if (args.length > 2 || port < 0 || port > 65535) {
                throw new NumberFormatException();
            }
            return new Alamat(args.length > 0 ? args[0] : "127.0.0.1", port);
        } catch (NumberFormatException salah) {
            System.err.println("Cara pakai: [host [port]], dengan port angka dari 0 sampai 65535.");
            System.exit(2);
            throw salah;
        }
    }
}
