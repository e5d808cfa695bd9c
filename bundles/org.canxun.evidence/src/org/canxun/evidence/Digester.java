package org.canxun.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hexadecimal. */
final class Digester {

    static final int BUFFER = 256 * 1024;

    MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it.
            throw new IllegalStateException(e);
        }
    }

    String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean matches(Path file, String sha256) throws IOException {
        var digest = begin();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return end(digest).equals(sha256);
    }
}
