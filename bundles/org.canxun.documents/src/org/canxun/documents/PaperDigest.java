package org.canxun.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.canxun.core.document.Paper;
import org.canxun.core.document.Paper.Photos;

/** An identifier for a PDF, from what the paper says and not from where its photos lie. */
final class PaperDigest {

    private PaperDigest() {}

    static byte[] of(Paper paper) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            update(digest, paper.title(), paper.issuer(), paper.footer(), paper.mark().toString(),
                    paper.printedAt().toString());
            for (var block : paper.blocks()) {
                if (block instanceof Photos photos) {
                    photos.photos().forEach(photo -> update(digest, photo.sha256(), photo.caption().toString()));
                } else {
                    update(digest, block.toString());
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, String... texts) {
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
