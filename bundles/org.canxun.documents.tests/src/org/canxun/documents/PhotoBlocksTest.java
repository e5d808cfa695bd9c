package org.canxun.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.canxun.core.document.Paper.Photos;
import org.canxun.core.document.Paper.Photos.Photo;
import org.canxun.core.document.Paper.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoBlocksTest {

    private static final String DIGEST = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a";

    @TempDir
    Path folder;

    @Test
    void aPhotoGoesIntoThePaperUnchanged() throws Exception {
        var jpeg = jpeg(BufferedImage.TYPE_INT_RGB);
        var grey = jpeg(BufferedImage.TYPE_BYTE_GRAY);
        var pdf = Pdf.of(photos(file("a.jpg", jpeg), file("b.jpg", grey)));
        assertEquals(List.of(), pdf.rendered().unusablePhotos());
        assertEquals(2, pdf.images().size());
        assertArrayEquals(jpeg, pdf.images().get(0));
        assertArrayEquals(grey, pdf.images().get(1));
        assertTrue(pdf.text().contains("图1"), pdf.text());
    }

    @Test
    void aPhotoThatCannotBeShownLeavesItsNameAndDigest() throws Exception {
        var jpeg = jpeg(BufferedImage.TYPE_INT_RGB);
        var broken = jpeg.clone();
        Arrays.fill(broken, 2, broken.length - 2, (byte) 0x41);
        var bad = List.of(Optional.<Path>empty(), Optional.of(folder.resolve("missing.jpg")), Optional.of(folder),
                file("empty.jpg", new byte[0]), file("text.jpg", "no picture".getBytes()),
                file("cut.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)), file("broken.jpg", broken));
        for (var file : bad) {
            var pdf = Pdf.of(photos(file, file("good.jpg", jpeg)));
            assertEquals(List.of("IMG_1.jpg"), pdf.rendered().unusablePhotos(), file.toString());
            assertEquals(1, pdf.images().size(), file.toString());
            var text = pdf.text().replaceAll("\\s", "");
            assertTrue(text.contains("照片无法显示") && text.contains("IMG_1.jpg") && text.contains(DIGEST), text);
        }
    }

    @Test
    void sixPhotosStandOnAPage() throws Exception {
        var photo = file("a.jpg", jpeg(BufferedImage.TYPE_INT_RGB));
        var pdf = Pdf.of(photos(Collections.nCopies(40, photo)));
        assertTrue(pdf.rendered().pages() <= 8, "pages " + pdf.rendered().pages());
    }

    @SafeVarargs
    private static Photos photos(Optional<Path>... files) {
        return photos(List.of(files));
    }

    private static Photos photos(List<Optional<Path>> files) {
        var number = new int[1];
        return new Photos(files.stream().map(file -> {
            number[0]++;
            return new Photo(file, "IMG_" + number[0] + ".jpg", DIGEST,
                    List.of(Text.plain("图" + number[0] + "　F-A01"), Text.quiet("SHA-256：" + DIGEST)), "现场照片");
        }).toList());
    }

    private Optional<Path> file(String name, byte[] bytes) throws IOException {
        return Optional.of(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] jpeg(int type) throws IOException {
        var picture = new BufferedImage(160, 120, type);
        for (var x = 0; x < 160; x++) {
            picture.setRGB(x, x % 120, 0xFF8040);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
