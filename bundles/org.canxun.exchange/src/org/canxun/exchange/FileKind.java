package org.canxun.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its bytes; names lie. */
enum FileKind {
    TEXT, ZIP, OLD_XLS, ENCRYPTED;

    private static final byte[] ZIP_START = { 'P', 'K', 3, 4 };
    private static final byte[] EMPTY_ZIP_START = { 'P', 'K', 5, 6 };
    private static final byte[] OLE_START = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
        0x1A, (byte) 0xE1 };
    /** Name of the stream that holds an encrypted XLSX within an OLE file (MS-OFFCRYPTO 2.3.4). */
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(TableInput input) throws IOException {
        try (var bytes = new BufferedInputStream(input.open())) {
            var head = bytes.readNBytes(OLE_START.length);
            if (startsWith(head, ZIP_START) || startsWith(head, EMPTY_ZIP_START)) {
                return ZIP;
            }
            if (startsWith(head, OLE_START)) {
                return contains(bytes, ENCRYPTED_STREAM) ? ENCRYPTED : OLD_XLS;
            }
            return TEXT;
        }
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(Arrays.copyOf(head, start.length), start);
    }

    /** No byte but the first letter of the name occurs where a match could begin anew within it. */
    private static boolean contains(BufferedInputStream bytes, byte[] wanted) throws IOException {
        var matched = 0;
        for (var b = bytes.read(); b >= 0; b = bytes.read()) {
            if ((byte) b == wanted[matched]) {
                matched++;
            } else {
                matched = (byte) b == wanted[0] ? 1 : 0;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
