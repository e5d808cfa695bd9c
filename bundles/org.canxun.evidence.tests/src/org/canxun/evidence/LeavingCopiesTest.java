package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingCopiesTest {

    private static final PhotoMark MOSAIC = figure(Shape.MOSAIC, "0.75", "0.5", "0.25", "0.75");

    @TempDir
    Path folder;
    private EvidenceVault vault;

    @BeforeEach
    void open() throws ProblemException {
        vault = new VaultComponent().open(folder);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private static PhotoMark figure(Shape shape, String x, String y, String toX, String toY) {
        return PhotoMark.of(shape, new BigDecimal(x), new BigDecimal(y), new BigDecimal(toX), new BigDecimal(toY));
    }

    private static CopyOverlay marks(PhotoMark... marks) {
        return new CopyOverlay(List.of(marks), List.of());
    }

    /** Every pixel another colour than its neighbour, as in a face or in print. */
    private static byte[] noise(int width, int height) {
        var random = new Random(5);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(0x1000000));
        }
        return TestPhotos.encode("png", image);
    }

    private BufferedImage printed(String sha256, CopyOverlay overlay) throws Exception {
        return ImageIO.read(vault.copy(sha256, overlay).orElseThrow().toFile());
    }

    private BufferedImage exported(String sha256, CopyOverlay overlay) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(vault.export(sha256, overlay).orElseThrow()));
    }

    /** Coarse colours within a part of the picture; JPEG blurs the edges of blocks. */
    private static int colours(BufferedImage image, double left, double top, double right, double bottom) {
        var found = new HashSet<Integer>();
        for (var y = (int) (top * image.getHeight()); y < bottom * image.getHeight(); y++) {
            for (var x = (int) (left * image.getWidth()); x < right * image.getWidth(); x++) {
                found.add(image.getRGB(x, y) & 0xE0E0E0);
            }
        }
        return found.size();
    }

    @Test
    void aFaceUnderAMosaicIsGoneFromEveryCopyThatLeaves() throws Exception {
        var sha256 = vault.store(noise(800, 600), "老人.png").sha256();
        for (var copy : List.of(printed(sha256, marks(MOSAIC)), exported(sha256, marks(MOSAIC)))) {
            assertTrue(colours(copy, 0.26, 0.51, 0.74, 0.74) < 12, "under the mosaic");
            assertTrue(colours(copy, 0, 0, 1, 0.5) > 200, "the rest stays as sharp as it was");
        }
        assertTrue(colours(printed(sha256, CopyOverlay.NONE), 0.26, 0.51, 0.74, 0.74) > 200, "the test sees faces");
    }

    @Test
    void blocksAreTooLargeForAFaceInAGroupAndForASingleNumber() {
        for (var size : List.of(new int[]{ 1600, 1200 }, new int[]{ 200, 1600 })) {
            var pixels = new Pixels(size[0], size[1], new Random(1).ints(size[0] * size[1]).toArray());
            Mosaic.burn(figure(Shape.MOSAIC, "0", "0", "1", "1"), pixels);
            var shorter = Math.min(size[0], size[1]);
            assertTrue(new HashSet<>(rowColours(pixels)).size() <= 7, "five blocks across " + shorter);
        }
        var number = new Pixels(1600, 1200, new Random(1).ints(1600 * 1200).toArray());
        Mosaic.burn(figure(Shape.MOSAIC, "0.1", "0.1", "0.3", "0.11"), number);
        var line = new HashSet<Integer>();
        for (var x = 160; x < 480; x++) {
            line.add(number.at(x, 125));
        }
        assertTrue(line.size() <= 8, "a line of print becomes " + line.size() + " blocks");
    }

    private static List<Integer> rowColours(Pixels pixels) {
        var across = pixels.width() <= pixels.height();
        var length = across ? pixels.width() : pixels.height();
        return IntStream.range(0, length)
                .mapToObj(i -> across ? pixels.at(i, 0) : pixels.at(0, i)).toList();
    }

    @Test
    void figuresStandWhereTheyWereDrawnAlsoOnAPhotoTakenUpright() throws Exception {
        var sha256 = vault.store(TestPhotos.withOrientation(TestPhotos.jpeg(1200, 800), 6), "x.jpg").sha256();
        var box = figure(Shape.BOX, "0.1", "0.1", "0.4", "0.2");
        var plain = printed(sha256, CopyOverlay.NONE);
        var copy = printed(sha256, marks(box, figure(Shape.ARROW, "0.9", "0.9", "0.6", "0.6"),
                figure(Shape.ELLIPSE, "0.1", "0.6", "0.4", "0.9"),
                PhotoMark.text(new BigDecimal("0.95"), new BigDecimal("0.3"), "过期".repeat(20))));
        assertEquals(plain.getWidth(), copy.getWidth());
        assertEquals(plain.getHeight(), copy.getHeight());
        for (var place : List.of(new double[]{ 0.25, 0.1 }, new double[]{ 0.4, 0.15 }, new double[]{ 0.75, 0.75 },
                new double[]{ 0.25, 0.6 }, new double[]{ 0.1, 0.75 })) {
            assertRed(copy, place[0], place[1]);
        }
        var x = (int) (0.25 * copy.getWidth());
        var y = (int) (0.15 * copy.getHeight());
        assertEquals(plain.getRGB(x, y) & 0xF0F0F0, copy.getRGB(x, y) & 0xF0F0F0, "a box is open");
    }

    private static void assertRed(BufferedImage copy, double x, double y) {
        var rgb = copy.getRGB((int) (x * copy.getWidth()), (int) (y * copy.getHeight()));
        assertTrue((rgb >> 16 & 0xFF) > 170 && (rgb >> 8 & 0xFF) < 90 && (rgb & 0xFF) < 90,
                x + " " + y + " " + Integer.toHexString(rgb));
    }

    @Test
    void watermarkStandsBelowAndCoversNothing() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(1200, 800), "x.jpg").sha256();
        var lines = List.of("崇安寺助餐中心　F-D07", "拍摄 2026-05-04 09:30:12 +08:00", "检查人员 张示例　SHA-256 0123456789abcdef…");
        var copy = printed(sha256, new CopyOverlay(List.of(), lines));
        assertEquals(1200, copy.getWidth());
        assertTrue(copy.getHeight() > 880, "height " + copy.getHeight());
        assertEquals("white", TestPhotos.nearest(copy.getRGB(1190, 790)), "the corner of the picture is seen");
        var white = 0;
        for (var x = 0; x < 1200; x++) {
            for (var y = 801; y < copy.getHeight(); y++) {
                white += (copy.getRGB(x, y) & 0xFF) > 200 ? 1 : 0;
            }
        }
        assertTrue(white > 2000, "letters of " + white + " pixels");
    }

    @Test
    void originalStaysAsItIsAndACopyIsDrawnOnce() throws Exception {
        var photo = TestPhotos.jpeg(1000, 800);
        var sha256 = vault.store(photo, "x.jpg").sha256();
        var first = vault.copy(sha256, marks(MOSAIC)).orElseThrow();
        var made = Files.getLastModifiedTime(first);
        assertEquals(first, vault.copy(sha256, marks(MOSAIC)).orElseThrow());
        assertEquals(made, Files.getLastModifiedTime(first));
        assertNotEquals(first, vault.copy(sha256, marks(figure(Shape.MOSAIC, "0", "0", "1", "1"))).orElseThrow());
        assertEquals(vault.copy(sha256, CopyKind.PRINT), vault.copy(sha256, CopyOverlay.NONE));
        assertArrayEquals(photo, Files.readAllBytes(vault.original(sha256).orElseThrow()));
    }

    @Test
    void exportedCopyIsLargeEnoughToReadLabels() throws Exception {
        var sha256 = vault.store(TestPhotos.jpeg(4000, 3000), "x.jpg").sha256();
        assertEquals(EvidenceVault.EXPORT_EDGE, exported(sha256, CopyOverlay.NONE).getWidth());
        assertTrue(vault
                .export(vault.store("ID3\4 sound".getBytes(StandardCharsets.UTF_8), "x.mp3").sha256(), marks(MOSAIC))
                .isEmpty());
    }

    @Test
    void whatCannotBeDrawnLeavesNoCopyBehind() throws Exception {
        var broken = Vault.open(folder.resolve("other"), new Disk(), VaultLimits.DEFAULT,
                new Lettering(() -> Optional.of(() -> {
                    throw new IOException("no face");
                })));
        try (broken) {
            var sha256 = broken.store(TestPhotos.jpeg(400, 300), "x.jpg").sha256();
            var overlay = marks(MOSAIC, PhotoMark.text(BigDecimal.ZERO, BigDecimal.ZERO, "问题"));
            assertEquals(EvidenceProblem.MARKED_COPY_FAILED,
                    assertThrows(ProblemException.class, () -> broken.copy(sha256, overlay)).problem());
            assertEquals(EvidenceProblem.MARKED_COPY_FAILED,
                    assertThrows(ProblemException.class, () -> broken.export(sha256, overlay)).problem());
        }
    }
}
