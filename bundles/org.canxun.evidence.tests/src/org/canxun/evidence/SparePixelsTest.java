package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Room that is used again must never carry one photo into the copy of another. */
class SparePixelsTest {

    private static final int THREADS = 2;

    @TempDir
    Path folder;

    /** Of one size, each with other colours in its corners, some smaller than the largest copy. */
    private static List<byte[]> photos() {
        var photos = new ArrayList<byte[]>();
        for (int turn = 1; turn <= 4; turn++) {
            photos.add(TestPhotos.withOrientation(TestPhotos.jpeg(2000, 1200), turn));
            photos.add(TestPhotos.withOrientation(TestPhotos.jpeg(300, 180), turn));
        }
        // White where it is transparent, and not what stood there before.
        photos.add(TestPhotos.encode("png", new BufferedImage(300, 180, BufferedImage.TYPE_INT_ARGB)));
        return photos;
    }

    private static byte[] copies(EvidenceVault vault, byte[] photo) throws Exception {
        var sha256 = vault.store(photo, "x.jpg").sha256();
        var bytes = new ByteArrayOutputStream();
        for (var kind : CopyKind.values()) {
            bytes.write(Files.readAllBytes(vault.copy(sha256, kind).orElseThrow()));
        }
        return bytes.toByteArray();
    }

    private EvidenceVault open(String name) throws ProblemException {
        return Vault.open(folder.resolve(name), new Disk(), VaultLimits.DEFAULT);
    }

    /** Made where nothing was made before. */
    private byte[] alone(byte[] photo, String name) throws Exception {
        try (var vault = open(name)) {
            return copies(vault, photo);
        }
    }

    @Test
    void roomIsHandedOutOnceAndOnlyForItsSize() {
        var spare = new SparePixels();
        var first = spare.take(6);
        spare.give(new Pixels(3, 2, first));
        assertSame(first, spare.take(6));
        assertNotSame(first, spare.take(6), "nobody else draws into it meanwhile");
        spare.give(new Pixels(3, 2, first));
        assertEquals(4, spare.take(4).length);
    }

    @Test
    void copiesOfPhotosOfOneSizeAreThoseOfEachAlone() throws Exception {
        var photos = photos();
        try (var vault = open("all")) {
            for (int i = 0; i < photos.size(); i++) {
                assertArrayEquals(alone(photos.get(i), "alone" + i), copies(vault, photos.get(i)), "photo " + i);
            }
        }
    }

    @Test
    void twoWhoMakeCopiesAtOnceDoNotMixThem() throws Exception {
        var photos = photos();
        var threads = Executors.newFixedThreadPool(THREADS);
        try (var vault = open("both")) {
            var made = threads.invokeAll(photos.stream()
                    .map(photo -> (Callable<byte[]>) () -> copies(vault, photo)).toList());
            for (int i = 0; i < photos.size(); i++) {
                assertArrayEquals(alone(photos.get(i), "alone" + i), made.get(i).get(), "photo " + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
