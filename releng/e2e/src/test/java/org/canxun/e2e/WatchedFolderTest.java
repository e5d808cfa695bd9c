package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** Photos come from a camera's folder by themselves, and the program is killed while they do. */
class WatchedFolderTest extends WindowTest {

    private static final String CHOOSE = "自动导入照片";
    private static final int PIECES = 6;
    private static final int BURST = 60;

    private final TreeMap<String, byte[]> written = new TreeMap<>();
    private String visit;

    @Test
    void nothingIsLostAndNothingComesTwice() throws IOException {
        visit = place.startInspection();
        var card = Files.createDirectories(scratch.resolve("card/DCIM/100CANON"));
        Files.write(card.resolve("OLD.JPG"), photo(999));
        Files.setLastModifiedTime(card.resolve("OLD.JPG"), FileTime.fromMillis(0));
        var workbench = startInInspection();
        chooseFolder(workbench, scratch.resolve("card"));

        write(card.resolve("IMG_001.JPG"), photo(1));
        writeInPieces(workbench, card.resolve("IMG_002.JPG"), photo(2));
        taken(workbench, 2);

        // Killed after some of a burst, before the rest.
        for (int i = 3; i <= BURST; i++) {
            write(card.resolve("IMG_%03d.JPG".formatted(i)), photo(i));
        }
        taken(workbench, 10);
        workbench.kill();
        var then = photos();
        write(card.resolve("IMG_%03d.JPG".formatted(BURST + 1)), photo(BURST + 1));

        var again = startInInspection();
        taken(again, BURST + 1);
        again.close();

        var names = photos();
        assertEquals(List.copyOf(written.keySet()), names.stream().sorted().toList(), "each once, and all");
        assertTrue(names.containsAll(then), "what was there stayed");
        for (var file : written.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(card.resolve(file.getKey())),
                    "the card is untouched");
        }
        place.verify();
    }

    private static void chooseFolder(Workbench workbench, Path folder) {
        workbench.pressFor("w", CHOOSE);
        Desk.choose(folder);
        // The first press may only close what GTK offers to complete the name with.
        Await.until(() -> "the dialog stays open" + workbench.said(), Await.LONG, () -> {
            Desk.press("Return");
            return workbench.isFront(Workbench.WINDOW);
        });
        // Files from before are told of; from here on everything counts.
        Await.until(() -> "nothing is remembered of the folder" + workbench.said(), Await.LONG,
                () -> workbench.remembers("OLD.JPG"));
    }

    private void write(Path file, byte[] content) throws IOException {
        written.put(file.getFileName().toString(), content);
        Files.write(file, content);
    }

    /** As a phone sends it. Every piece must be seen lying there before the next comes. */
    private void writeInPieces(Workbench workbench, Path file, byte[] content) throws IOException {
        written.put(file.getFileName().toString(), content);
        for (int i = 0; i < PIECES; i++) {
            var piece = Arrays.copyOfRange(content, content.length * i / PIECES, content.length * (i + 1) / PIECES);
            Files.write(file, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Await.holdsWithin(Await.GLANCE, () -> !workbench.running());
        }
    }

    private void taken(Workbench workbench, int atLeast) {
        Await.until(() -> "only " + workbench.rememberedPhotos() + " of " + atLeast + " photos were taken"
                + workbench.said(), Await.LONG, () -> workbench.rememberedPhotos() >= atLeast);
    }

    /** The files of all items, in the order they came. */
    private List<String> photos() {
        return place.inspection(visit).items().stream().flatMap(i -> i.get("photos").findValuesAsText("file").stream())
                .toList();
    }

    /** A photo unlike the others. */
    private static byte[] photo(int number) throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 800, 600, Color.BLUE));
        graphics.fillRect(0, 0, 800, 600);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, number % 800 + 1, 20);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
