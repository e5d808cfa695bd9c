package org.canxun.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;

/**
 * A photo of twelve million pixels from its file until the record may name it and its copies are ready, against reading
 * the file, its two digests and decoding it for the larger copy alone.
 */
final class PhotoFigures {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;
    /** As the vault does: every pixel of a copy from at least two. */
    private static final int STEP = 1;

    void run(Path folder, Report report) throws Exception {
        var stored = new Series();
        var ready = new Series();
        var floor = new Series();
        var camera = new Camera();
        var card = Files.createDirectories(folder.resolve("photos"));
        try (var workspace = new Product().workspaces().createDemo(folder.resolve("photos-workspace"))) {
            var vault = workspace.vault();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var photo = Files.write(card.resolve("IMG" + round + ".jpg"), camera.large(round));
                long begun = System.nanoTime();
                var file = vault.store(photo);
                long taken = System.nanoTime();
                copies(vault, file.sha256());
                long end = System.nanoTime();
                long least = floor(photo);
                if (round >= 0) {
                    stored.addMillis(taken - begun);
                    ready.addMillis(end - begun);
                    floor.addMillis(least);
                }
            }
        }
        report.add(Figure.of("photo of 12 million pixels until on disk", "ms", stored, floor, Goal.NONE));
        report.add(Figure.of("until its copies are ready, too", "ms", ready, floor, Goal.ratio(1.3)));
        report.add(Figure.of("the same", "ms", ready, Goal.value(300)));
    }

    /** What {@link EvidenceVault#prepareCopies} does, waited for. */
    private static void copies(EvidenceVault vault, String sha256) throws ProblemException {
        vault.prepareCopies(sha256);
        vault.copy(sha256, CopyKind.PRINT);
        vault.copy(sha256, CopyKind.THUMBNAIL);
    }

    private static long floor(Path photo) throws IOException, NoSuchAlgorithmException {
        long begun = System.nanoTime();
        var bytes = Files.readAllBytes(photo);
        MessageDigest.getInstance("SHA-256").digest(bytes);
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        sm3.doFinal(new byte[sm3.getDigestSize()], 0);
        decode(photo);
        return System.nanoTime() - begun;
    }

    private static BufferedImage decode(Path photo) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var stream = new FileImageInputStream(photo.toFile())) {
            reader.setInput(stream, true, true);
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(STEP, STEP, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }
}
