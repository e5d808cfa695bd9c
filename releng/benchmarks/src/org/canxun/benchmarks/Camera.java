package org.canxun.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;

/** Photos as phones send them: most of three million pixels, some of twelve, each another file. */
final class Camera {

    private static final int SCENES = 4;
    /** One of so many has twelve million pixels. */
    private static final int LARGE = 10;

    private final List<byte[]> small = new ArrayList<>();
    private final List<byte[]> large = new ArrayList<>();

    Camera() throws ProblemException {
        for (int scene = 0; scene < SCENES; scene++) {
            small.add(photo(2048, 1536, scene));
            large.add(photo(4000, 3000, scene));
        }
    }

    private static byte[] photo(int width, int height, int number) throws ProblemException {
        return new DemoPhotoMaker().make(new Scene(width, height, "F-A01", "现场照片 " + number, LocalDateTime.now(),
                ZoneId.systemDefault().getRules().getOffset(LocalDateTime.now()), Optional.empty()));
    }

    void fill(Path folder, int photos) throws IOException {
        for (int photo = 0; photo < photos; photo++) {
            Files.write(folder.resolve("IMG_%03d.jpg".formatted(photo)),
                    photo % LARGE == LARGE - 1 ? large(photo) : small(photo));
        }
    }

    /** A photo of three million pixels that no other call gives. */
    byte[] small(int number) {
        return numbered(small.get(number % SCENES), number);
    }

    /** A photo of twelve million pixels that no other call gives. */
    byte[] large(int number) {
        return numbered(large.get(Math.floorMod(number, SCENES)), number);
    }

    /** The same picture in other bytes: with a comment behind the first marker. */
    private static byte[] numbered(byte[] jpeg, int number) {
        var comment = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + comment.length + 4).put(jpeg, 0, 2).putShort((short) 0xFFFE)
                .putShort((short) (comment.length + 2)).put(comment).put(jpeg, 2, jpeg.length - 2).array();
    }
}
