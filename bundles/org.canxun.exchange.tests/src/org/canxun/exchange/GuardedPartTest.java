package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class GuardedPartTest {

    private static final int PICTURE = 8 << 20;

    /** Parsers gather the text between two tags before they say how long it is. */
    @Test
    void aTextWithoutEndIsCutOffBeforeAParserHasGatheredIt() {
        var part = new GuardedPart(new Endless('a'), Long.MAX_VALUE, Long.MAX_VALUE);
        part.expectXml();
        assertThrows(HostileFileException.class, () -> part.transferTo(OutputStream.nullOutputStream()));
        assertTrue(part.total() < 2L << 20, part.total() + " bytes");
    }

    @Test
    void aPictureHasNoTagsAndPassesWhateverItsSize() throws IOException {
        try (var picture = new GuardedPart(new Endless((char) 0), PICTURE, PICTURE)) {
            assertEquals(PICTURE, picture.readNBytes(PICTURE).length);
        }
    }

    private static final class Endless extends InputStream {

        private final byte content;

        Endless(char content) {
            this.content = (byte) content;
        }

        @Override
        public int read() {
            return content;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, content);
            return length;
        }
    }
}
