package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

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

    @Test
    void emptyPhotoIsRefusedInTheUsersWords() {
        var problem = assertThrows(ProblemException.class, () -> vault.store(new byte[0], "IMG_1.jpg"));
        assertEquals("“IMG_1.jpg”已损坏（文件只有 0 字节），未导入。请重新拷贝。", problem.text(Locale.CHINA));
        assertEquals("\"IMG_1.jpg\" is damaged (the file has 0 bytes) and was not imported. Copy it again.",
                problem.text(Locale.ENGLISH));
    }

    @Test
    void textsAndProgramsCalledJpgAreRefused() {
        for (var content : List.of("GIF is what I wanted", "BM 宝马", "MZ\u0090\0\3", "<html>", "PK\3\4", "RIFF", "ÿû")) {
            assertRefused(EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, content.getBytes(UTF_8));
        }
    }

    @Test
    void photoCutAtAnyByteIsRefused() {
        for (var photo : List.of(TestPhotos.withOrientation(TestPhotos.jpeg(40, 30), 6),
                TestPhotos.progressiveJpeg(40, 30), TestPhotos.png(40, 30), WebpFiles.LOSSY)) {
            for (var length = FileKind.HEAD; length < photo.length; length++) {
                assertRefused(EvidenceProblem.EVIDENCE_TRUNCATED, Arrays.copyOf(photo, length));
            }
        }
    }

    @Test
    void photoWithTailOfZerosFromDyingCardIsRefused() {
        var photo = TestPhotos.jpeg(400, 300);
        Arrays.fill(photo, photo.length * 2 / 3, photo.length, (byte) 0);
        assertRefused(EvidenceProblem.EVIDENCE_TRUNCATED, photo);
    }

    @Test
    void photoWithVideoBehindItIsAccepted() throws Exception {
        var photo = TestPhotos.jpeg(40, 30);
        var motion = Arrays.copyOf(photo, photo.length + 5000);
        assertEquals(40, vault.store(motion, "MVIMG.jpg").width());
    }

    @Test
    void pngWithFlippedBitIsRefused() {
        var photo = TestPhotos.png(100, 100);
        photo[photo.length / 2] ^= 4;
        assertRefused(EvidenceProblem.EVIDENCE_DAMAGED, photo);
    }

    @Test
    void picturesThatWouldFillMemoryAreRefusedFromTheirHeader() throws Exception {
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, TestPhotos.pngPromising(60_000, 60_000));
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, TestPhotos.pngPromising(200_000_000, 1));
        var jpeg = TestPhotos.jpegPromising(TestPhotos.jpeg(16, 16), 65_000, 65_000);
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, jpeg);
        // Its decoder would keep all of it in memory, though the plain one would not.
        var inOnePiece = TestPhotos.jpegPromising(TestPhotos.progressiveJpeg(16, 16), 10_000, 10_000);
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, inOnePiece);
        var text = assertThrows(ProblemException.class,
                () -> vault.store(TestPhotos.pngPromising(60_000, 60_000), "炸弹.png")).text(Locale.CHINA);
        assertTrue(text.contains("60,000 × 60,000") && text.contains("200"), text);
    }

    @Test
    void mislabelledPhotoIsStoredAsWhatItIs() throws Exception {
        assertEquals("image/jpeg", vault.store(TestPhotos.jpeg(10, 10), "x.png").mediaType());
        assertEquals("image/png", vault.store(TestPhotos.png(10, 10), "x.jpg").mediaType());
    }

    @Test
    void recordingsAndPapersAreStoredWithoutCopies() throws Exception {
        var video = ByteBuffer.allocate(40).putInt(16).put("ftypisom".getBytes(ISO_8859_1)).putInt(0).putInt(24)
                .put("mdat".getBytes(ISO_8859_1)).array();
        assertStoredWithoutCopy("video/mp4", video);
        assertStoredWithoutCopy("image/heic", new String(video, ISO_8859_1).replace("isom", "heic")
                .getBytes(ISO_8859_1));
        assertRefused(EvidenceProblem.EVIDENCE_TRUNCATED, Arrays.copyOf(video, 30));
        assertStoredWithoutCopy("application/pdf", "%PDF-1.7\n…%%EOF".getBytes(UTF_8));
        assertStoredWithoutCopy("audio/mpeg", "ID3\4 sound".getBytes(UTF_8));
        assertStoredWithoutCopy("audio/wav", "RIFF\4\0\0\0WAVE".getBytes(ISO_8859_1));
    }

    @Test
    void anyGarbledFileIsShownOrRefusedButNeverBreaksTheProgram() throws Exception {
        var random = new Random(7);
        var quarters = TestPhotos.quarters(48, 32, BufferedImage.TYPE_INT_RGB);
        var files = List.of(TestPhotos.withOrientation(TestPhotos.jpeg(48, 32), 8),
                TestPhotos.progressiveJpeg(48, 32), TestPhotos.png(48, 32), TestPhotos.encode("gif", quarters),
                TestPhotos.encode("bmp", quarters), TestPhotos.encode("tiff", quarters), WebpFiles.LOSSY,
                WebpFiles.LOSSLESS, WebpFiles.TRANSPARENT, WebpFiles.MOVING);
        var shown = 0;
        for (var round = 0; round < 600; round++) {
            var file = files.get(round % files.size()).clone();
            for (var i = 0; i <= round % 5; i++) {
                file[random.nextInt(Math.min(file.length, 1 + random.nextInt(file.length)))] = (byte) random.nextInt();
            }
            shown += survives(file) ? 1 : 0;
        }
        assertTrue(shown > 100, "shown: " + shown);
    }

    @Test
    void videoLargerThanTheVaultTakesIsRefusedBeforeItFillsTheDisk() throws Exception {
        var video = folder.resolve("执法记录.mp4");
        try (var sparse = new RandomAccessFile(video.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        var problem = assertThrows(ProblemException.class, () -> vault.store(video));
        assertEquals(EvidenceProblem.EVIDENCE_TOO_LARGE, problem.problem());
        assertTrue(problem.text(Locale.CHINA).contains("2,048"), problem.text(Locale.CHINA));
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void hugePicturesAreShownInPartOrRefusedFromTheirHeader() throws Exception {
        var black = vault.store(TestPhotos.blackPng(14_000, 14_000), "196兆像素.png");
        assertTrue(vault.copy(black.sha256(), CopyKind.THUMBNAIL).isPresent());
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, TestPhotos.blackPng(14_200, 14_200));
        // A few hundred bytes that would take a gigabyte to decode.
        assertRefused(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, WebpFiles.promising(16_384, 16_384));
        var lessThanThat = vault.store(WebpFiles.promising(14_000, 14_000), "x.webp");
        assertTrue(vault.copy(lessThanThat.sha256(), CopyKind.THUMBNAIL).isEmpty(), "kept, but not shown");
    }

    @Test
    void smallCanvasDoesNotHideAHugeFrame() {
        assertRefused(EvidenceProblem.EVIDENCE_DAMAGED, WebpFiles.extended(319, 240, new byte[0]));
        assertRefused(EvidenceProblem.EVIDENCE_DAMAGED, "RIFF\4\0\0\0WEBP".getBytes(ISO_8859_1));
    }

    private boolean survives(byte[] file) {
        try {
            var stored = vault.store(file, "garbled");
            return vault.copy(stored.sha256(), CopyKind.THUMBNAIL).isPresent();
        } catch (ProblemException e) {
            assertFalse(e.text(Locale.CHINA).isBlank());
            return false;
        }
    }

    private void assertStoredWithoutCopy(String mediaType, byte[] content) throws ProblemException {
        var stored = vault.store(content, "x.jpg");
        assertEquals(mediaType, stored.mediaType());
        assertTrue(vault.copy(stored.sha256(), CopyKind.PRINT).isEmpty());
    }

    private void assertRefused(ProblemCode expected, byte[] content) {
        assertEquals(expected, assertThrows(ProblemException.class, () -> vault.store(content, "x.jpg")).problem());
    }
}
