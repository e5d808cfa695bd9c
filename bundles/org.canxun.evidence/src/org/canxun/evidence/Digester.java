package org.canxun.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.canxun.core.port.FileDigests;

/** SHA-256 and SM3 as lower-case hexadecimal. */
final class Digester {

    static final int BUFFER = 256 * 1024;

    /** Both digests of bytes that pass by once. */
    static final class Passing {

        private final MessageDigest sha256 = sha256();
        /** Called directly: a security provider would have to be registered for the whole program. */
        private final SM3Digest sm3 = new SM3Digest();

        void update(byte[] bytes, int offset, int length) {
            sha256.update(bytes, offset, length);
            sm3.update(bytes, offset, length);
        }

        FileDigests end() {
            var result = new byte[sm3.getDigestSize()];
            sm3.doFinal(result, 0);
            return new FileDigests(HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(result));
        }
    }

    Passing begin() {
        return new Passing();
    }

    FileDigests of(Path file) throws IOException {
        var passing = begin();
        pass(file, passing::update);
        return passing.end();
    }

    /** SM3 is left out: it takes as long again, and this is done for every picture that is looked at. */
    boolean matches(Path file, String sha256) throws IOException {
        var digest = sha256();
        pass(file, digest::update);
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static void pass(Path file, Bytes to) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                to.take(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it.
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Bytes {
        void take(byte[] bytes, int offset, int length);
    }
}
