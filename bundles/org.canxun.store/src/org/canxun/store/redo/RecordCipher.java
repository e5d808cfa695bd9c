package org.canxun.store.redo;

import java.io.IOException;

/**
 * What happens to the body of a record and to a draft between memory and disk. An erasure seals other bytes under a
 * number that was used before, so a number alone is no nonce.
 */
public interface RecordCipher {

    /** Bodies are stored as they are. */
    RecordCipher NONE = new RecordCipher() {
        @Override
        public byte[] seal(long number, byte[] body) {
            return body;
        }

        @Override
        public byte[] open(long number, byte[] sealed) {
            return sealed;
        }
    };

    /** @param number the record's; negative for drafts */
    byte[] seal(long number, byte[] body);

    /** @throws IOException when the bytes were not sealed under that number */
    byte[] open(long number, byte[] sealed) throws IOException;
}
