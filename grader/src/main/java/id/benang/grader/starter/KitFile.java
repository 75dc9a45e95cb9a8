package id.benang.grader.starter;

import java.nio.charset.StandardCharsets;

/**
 * A file of the kit.
 *
 * @param path its place in the kit, with {@code /} between
 * @param content its bytes
 * @param executable whether it is a program that starts by its name
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files, and nobody changes their bytes
record KitFile(String path, byte[] content, boolean executable) {

    static KitFile text(String path, String text) {
        return new KitFile(path, text.getBytes(StandardCharsets.UTF_8), false);
    }
}
