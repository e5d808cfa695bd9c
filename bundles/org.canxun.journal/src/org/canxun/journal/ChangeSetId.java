package org.canxun.journal;

import java.util.Base64;

/**
 * Identity of a change set: the SHA-256 of its header bytes.
 *
 * @param value 43 characters, base64url without padding
 */
public record ChangeSetId(String value) implements Comparable<ChangeSetId> {

    private static final int LENGTH = 43;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public ChangeSetId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not a change set id: " + value);
        }
    }

    /** Only one spelling per digest: the last of 43 characters carries four bits, not six. */
    static boolean isId(String value) {
        if (value == null || value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return ALPHABET.indexOf(value.charAt(LENGTH - 1)) % 4 == 0;
    }

    /** The id of the change set whose header has exactly these bytes. */
    public static ChangeSetId ofHeader(byte[] header) {
        return new ChangeSetId(Digests.base64(Digests.sha256(header)));
    }

    /** The 32 bytes of the digest. */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    /** @param digest 32 bytes */
    public static ChangeSetId ofBytes(byte[] digest) {
        return new ChangeSetId(Digests.base64(digest));
    }

    @Override
    public int compareTo(ChangeSetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
