package folderb;

import java.io.IOException;

/** Client folder-b sama dengan client modul-contoh. */
public class Client {
    public static void main(String[] args) throws IOException, InterruptedException {
        contoh.Client.main(args);
    }
}
