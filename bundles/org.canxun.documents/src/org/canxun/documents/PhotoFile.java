package org.canxun.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.io.image.ImageType;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;

/** A print copy on disk. Its bytes go into the PDF as they are, read again when the PDF is written and never all kept. */
final class PhotoFile {

    /** A print copy of 1600 pixels takes about 400 kB; a hundred times that is no print copy. */
    private static final long LIMIT = 40_000_000;
    /** Where to look for the end marker: some writers pad their files. */
    private static final int TAIL = 64 * 1024;

    private PhotoFile() {}

    /** @throws IOException when it is missing, damaged, cut off or no JPEG; says which */
    static PdfImageXObject read(Path file, PdfDocument pdf) throws IOException {
        var described = new PdfImageXObject(check(file)).getPdfObject();
        var streamed = new PdfStream(pdf, new LateFile(file), described.getLength());
        for (var key : described.keySet()) {
            streamed.put(key, described.get(key, false));
        }
        streamed.setCompressionLevel(CompressionConstants.NO_COMPRESSION);
        return new PdfImageXObject(streamed);
    }

    private static ImageData check(Path file) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw new IOException("larger than " + LIMIT + " bytes");
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xFF) != 0xD8) {
            throw new IOException("no JPEG");
        }
        if (!ends(bytes)) {
            throw new IOException("cut off");
        }
        ImageData image;
        try {
            image = ImageDataFactory.create(bytes);
        } catch (RuntimeException e) {
            // iText throws what it likes over hostile bytes; none of it may cost the paper
            throw new IOException(e.getMessage(), e);
        }
        // four inks have no place under an sRGB output intent (ISO 19005-3, 6.2.4.3)
        if (image.getOriginalType() != ImageType.JPEG || image.getColorEncodingComponentsNumber() > 3
                || image.getWidth() < 1 || image.getHeight() < 1) {
            throw new IOException("unsupported JPEG");
        }
        return image;
    }

    private static boolean ends(byte[] jpeg) {
        for (var i = jpeg.length - 2; i >= Math.max(2, jpeg.length - TAIL); i--) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Opens the file when its bytes are asked for, and closes it at their end. */
    private static final class LateFile extends InputStream {

        private final Path file;
        private InputStream in;

        LateFile(Path file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (in == null) {
                in = Files.newInputStream(file);
            }
            var count = in.read(bytes, offset, length);
            if (count < 0) {
                in.close();
                in = InputStream.nullInputStream();
            }
            return count;
        }
    }
}
