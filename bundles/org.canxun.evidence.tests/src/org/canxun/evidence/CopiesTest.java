package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;

class CopiesTest {

    @TempDir
    Path folder;
    private final AtomicInteger copiesWritten = new AtomicInteger();
    private final CountDownLatch bothCopies = new CountDownLatch(2);
    private EvidenceVault vault;

    @BeforeEach
    void open() throws ProblemException {
        vault = Vault.open(folder, new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                super.move(from, to);
                if (to.toString().endsWith(".jpg")) {
                    copiesWritten.incrementAndGet();
                    bothCopies.countDown();
                }
            }
        }, VaultLimits.DEFAULT);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    /** What is stored as red, green over blue, white is seen in these quarters when it hangs upright. */
    @ParameterizedTest
    @CsvSource({ "1,red,green,blue,white", "2,green,red,white,blue", "3,white,blue,green,red",
        "4,blue,white,red,green", "5,red,blue,green,white", "6,blue,red,white,green", "7,white,green,blue,red",
        "8,green,white,red,blue" })
    void photoIsUprightHoweverTheCameraWasHeld(int orientation, String topLeft, String topRight, String bottomLeft,
            String bottomRight) throws Exception {
        var photo = TestPhotos.withOrientation(TestPhotos.jpeg(2000, 1200), orientation);
        var stored = vault.store(photo, "x.jpg");
        assertEquals(orientation >= 5 ? 1200 : 2000, stored.width());
        assertEquals(orientation >= 5 ? 2000 : 1200, stored.height());
        for (var kind : CopyKind.values()) {
            var copy = read(stored.sha256(), kind);
            assertEquals(kind.edge(), orientation >= 5 ? copy.getHeight() : copy.getWidth());
            assertEquals(Math.round(kind.edge() * 0.6), orientation >= 5 ? copy.getWidth() : copy.getHeight());
            assertQuarters(copy, topLeft, topRight, bottomLeft, bottomRight);
        }
    }

    /** Screenshots, pictures saved from chats and scans are turned as photos are. */
    @ParameterizedTest
    @CsvSource({ "1,red,green,blue,white", "2,green,red,white,blue", "3,white,blue,green,red",
        "4,blue,white,red,green", "5,red,blue,green,white", "6,blue,red,white,green", "7,white,green,blue,red",
        "8,green,white,red,blue" })
    void picturesOfOtherKindsAreUprightToo(int orientation, String topLeft, String topRight, String bottomLeft,
            String bottomRight) throws Exception {
        var image = TestPhotos.quarters(320, 240, BufferedImage.TYPE_INT_RGB);
        var exif = ExifWriter.block(TestPhotos.camera(orientation, Optional.empty()));
        for (var picture : List.of(TestPhotos.pngWithOrientation(TestPhotos.png(320, 240), orientation),
                TestPhotos.tiffWithOrientation(TestPhotos.encode("tiff", image), orientation),
                WebpFiles.extended(320, 240, exif))) {
            var stored = vault.store(picture, "x");
            assertEquals(orientation >= 5 ? 240 : 320, stored.width(), stored.mediaType());
            assertEquals(orientation >= 5 ? 320 : 240, stored.height(), stored.mediaType());
            for (var kind : CopyKind.values()) {
                assertQuarters(read(stored.sha256(), kind), topLeft, topRight, bottomLeft, bottomRight);
            }
        }
    }

    @Test
    void pictureSavedFromAChatIsShownWithItsTimeAndCamera() throws Exception {
        for (var picture : List.of(WebpFiles.LOSSY, WebpFiles.LOSSLESS, WebpFiles.TRANSPARENT, WebpFiles.MOVING)) {
            var stored = vault.store(picture, "mmexport.webp");
            assertEquals("image/webp", stored.mediaType());
            assertEquals(320, stored.width());
            assertQuarters(read(stored.sha256(), CopyKind.PRINT), "red", "green", "blue", "white");
        }
        var exif = ExifWriter.block(TestPhotos.camera(1, Optional.empty()));
        var stored = vault.store(WebpFiles.extended(320, 240, exif), "x.webp");
        assertEquals(Optional.of("2026-05-04T09:30:12.345"), stored.capturedAt());
        assertEquals(Optional.of("HUAWEI ANA-AN00"), stored.camera());
    }

    @ParameterizedTest
    @ValueSource(strings = { "jpeg", "png", "gif", "bmp", "tiff" })
    void everyKindThatCanBeShownIsShown(String format) throws Exception {
        var image = TestPhotos.quarters(300, 200, BufferedImage.TYPE_INT_RGB);
        var sha256 = vault.store(TestPhotos.encode(format, image), "x." + format).sha256();
        assertQuarters(read(sha256, CopyKind.THUMBNAIL), "red", "green", "blue", "white");
        assertEquals(300, read(sha256, CopyKind.PRINT).getWidth(), "small pictures are not blown up");
    }

    @Test
    void screenshotWithTransparencyIsShownOnWhite() throws Exception {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x01000000);
        var copy = read(vault.store(TestPhotos.encode("png", image), "x.png").sha256(), CopyKind.THUMBNAIL);
        assertEquals("white", TestPhotos.nearest(copy.getRGB(100, 50)));
    }

    @Test
    void greyPicturesKeepTheirBrightness() throws Exception {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 100);
        var copy = read(vault.store(TestPhotos.encode("png", image), "x.png").sha256(), CopyKind.THUMBNAIL);
        assertEquals(100, copy.getRGB(100, 50) & 0xFF, 2);
    }

    @Test
    void picturesInPrintersInksKeepTheirColours() throws Exception {
        var copy = read(vault.store(TestPhotos.printShopJpeg(), "x.jpg").sha256(), CopyKind.THUMBNAIL);
        assertEquals("red", TestPhotos.nearest(copy.getRGB(16, 16)), Integer.toHexString(copy.getRGB(16, 16)));
        assertEquals(240, copy.getRGB(16, 16) >> 16 & 0xFF, 8);
        assertEquals(20, copy.getRGB(16, 16) & 0xFF, 12);
    }

    @Test
    void copiesCarryNothingOfTheCamera() throws Exception {
        var photo = TestPhotos.withOrientation(TestPhotos.jpeg(300, 200), 6);
        var copy = vault.copy(vault.store(photo, "x.jpg").sha256(), CopyKind.PRINT).orElseThrow();
        var metadata = ImageMetadataReader.readMetadata(copy.toFile());
        assertTrue(metadata.getDirectoriesOfType(ExifDirectoryBase.class).isEmpty());
    }

    @Test
    void deletedOrEmptiedCopyIsMadeAgain() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(300, 200), "x.jpg").sha256();
        var copy = vault.copy(sha256, CopyKind.THUMBNAIL).orElseThrow();
        Files.delete(copy);
        assertEquals(copy, vault.copy(sha256, CopyKind.THUMBNAIL).orElseThrow());
        Files.write(copy, new byte[0]);
        assertTrue(Files.size(vault.copy(sha256, CopyKind.THUMBNAIL).orElseThrow()) > 0);
    }

    @Test
    void manyReadersOfOnePhotoCauseOneDecoding() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(1000, 800), "x.jpg").sha256();
        var work = new ArrayList<Callable<Path>>();
        for (var i = 0; i < 8; i++) {
            work.add(() -> vault.copy(sha256, CopyKind.PRINT).orElseThrow());
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var copy : pool.invokeAll(work)) {
                assertTrue(Files.size(copy.get()) > 0);
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, copiesWritten.get());
    }

    @Test
    void copiesAreReadyBeforeAnybodyAsks() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(1000, 800), "x.jpg").sha256();
        vault.prepareCopies(sha256);
        assertTrue(bothCopies.await(30, TimeUnit.SECONDS));
        vault.copy(sha256, CopyKind.THUMBNAIL);
        vault.copy(sha256, CopyKind.PRINT);
        assertEquals(2, copiesWritten.get());
    }

    @Test
    void closingLeavesNoThreadAndNoHalfCopy() throws Exception {
        for (var i = 0; i < 20; i++) {
            vault.prepareCopies(vault.store(TestPhotos.jpeg(1500 + i, 1200), "x.jpg").sha256());
        }
        vault.close();
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("canxun-photo-copies")));
        try (var tmp = Files.list(folder.resolve("tmp"))) {
            assertEquals(0, tmp.count());
        }
        vault.prepareCopies("0".repeat(64));
        assertThrows(IllegalStateException.class, () -> vault.store(new byte[1], "x.jpg"));
    }

    @Test
    void damagedPictureDataIsToldWhileStillOnSite() throws Exception {
        var photo = TestPhotos.jpeg(800, 600);
        var from = photo.length * 2 / 3;
        Arrays.fill(photo, from, photo.length - 2, (byte) 0x55);
        var sha256 = vault.store(photo, "x.jpg").sha256();
        assertProblem(EvidenceProblem.EVIDENCE_NOT_SHOWN, sha256);
        assertTrue(vault.intact(sha256), "the original stays as it came");
    }

    @Test
    void originalChangedOnDiskIsNeverShownAsEvidence() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(800, 600), "x.jpg").sha256();
        VaultTest.damage(vault.original(sha256).orElseThrow());
        assertProblem(EvidenceProblem.EVIDENCE_ALTERED, sha256);
    }

    @Test
    void photoThatHasNotArrivedIsCalledMissing() {
        assertProblem(EvidenceProblem.EVIDENCE_MISSING, "0".repeat(64));
    }

    @Test
    void hugePicturesAreDecodedInPart() {
        for (var size : List.of(new int[]{ 20_000, 10_000 }, new int[]{ 6399, 6399 }, new int[]{ 65_535, 3000 })) {
            for (var kind : CopyKind.values()) {
                var step = PictureDecoder.step(size[0], size[1], kind.edge());
                assertTrue((long) (size[0] / step) * (size[1] / step) <= 24_000_000);
                assertTrue(Math.max(size[0], size[1]) / step >= kind.edge());
            }
        }
        assertEquals(1, PictureDecoder.step(4000, 3000, 1600), "small print stays legible");
    }

    private void assertProblem(ProblemCode expected, String sha256) {
        var problem = assertThrows(ProblemException.class, () -> vault.copy(sha256, CopyKind.THUMBNAIL));
        assertEquals(expected, problem.problem());
    }

    private BufferedImage read(String sha256, CopyKind kind) throws Exception {
        return ImageIO.read(vault.copy(sha256, kind).orElseThrow().toFile());
    }

    private static void assertQuarters(BufferedImage copy, String... expected) {
        var near = copy.getWidth() / 4;
        var far = copy.getWidth() * 3 / 4;
        var high = copy.getHeight() / 4;
        var low = copy.getHeight() * 3 / 4;
        assertEquals(List.of(expected),
                List.of(TestPhotos.nearest(copy.getRGB(near, high)), TestPhotos.nearest(copy.getRGB(far, high)),
                        TestPhotos.nearest(copy.getRGB(near, low)), TestPhotos.nearest(copy.getRGB(far, low))));
    }
}
