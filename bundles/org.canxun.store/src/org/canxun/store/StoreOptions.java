package org.canxun.store;

import java.util.Optional;

import org.canxun.store.redo.Disk;
import org.canxun.store.redo.LocalDisk;
import org.canxun.store.redo.RecordCipher;
import org.canxun.store.redo.RedoHeader;

/**
 * Where and how a workspace is stored.
 *
 * @param disk under the redo file
 * @param cipher of the redo file
 * @param slotSize bytes of each draft slot of a new redo file
 * @param indexScheme H2's name of the file system under the index
 * @param indexKey hexadecimal file key; the index is encrypted when there is one
 */
record StoreOptions(Disk disk, RecordCipher cipher, int slotSize, String indexScheme, Optional<String> indexKey) {

    static StoreOptions local() {
        return new StoreOptions(new LocalDisk(), RecordCipher.NONE, RedoHeader.SLOT_SIZE, "file", Optional.empty());
    }
}
