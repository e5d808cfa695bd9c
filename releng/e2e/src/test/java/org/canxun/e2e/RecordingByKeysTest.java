package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class RecordingByKeysTest extends WindowTest {

    private static final String FINDING = "委托经营的食堂没有索取经营方的许可证复印件。";

    @Test
    void anInspectionRecordedByKeysIsAsItWasLeftAfterReopening() throws IOException {
        var workbench = start();
        workbench.becomeWhoIsOffered();
        var site = workbench.openFirstSite();
        workbench.pressUntil("ctrl+n", Workbench.START);
        Desk.press("Return");
        workbench.inspectionIsOpen();
        holderIsNamed(workbench);
        recordFood(workbench);
        workbench.press("alt+3");
        workbench.record("1");
        workbench.close();

        var id = place.inspections().get(0);
        var left = place.inspection(id);
        assertEquals(site, left.json().get("siteName").asText());
        checkFood(left);
        assertEquals("CONFORM", left.answer("H-A01"));

        var again = startInInspection();
        assertEquals("H-A01", again.itemInFocus());
        again.record("2");
        again.close();
        var then = place.inspection(id);
        assertEquals("NONCONFORM", then.answer("H-A01"));
        assertEquals(without(left, "H-A01"), without(then, "H-A01"));
        place.verify();
    }

    /** Whoever comes second is told why, in one line. */
    private void holderIsNamed(Workbench workbench) {
        var refused = place.command("--json", "inspection", "list");
        assertEquals(1, refused.code());
        assertEquals("", refused.out());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains("PID " + workbench.pid()), refused.err());
    }

    private void recordFood(Workbench workbench) throws IOException {
        for (int item = 1; item <= 5; item++) {
            workbench.record("1");
        }
        workbench.press("0");
        workbench.type("nothing is delivered");
        workbench.record("Return");
        for (int item = 1; item <= 4; item++) {
            workbench.record("1");
        }
        workbench.type("3");
        workbench.record("Return");
        workbench.record("1");

        workbench.record("2");
        Desk.copy(FINDING);
        workbench.recording(() -> {
            workbench.press("ctrl+v");
            workbench.onDisk(FINDING);
            workbench.press("Escape");
        });

        workbench.recordText("space", "two people wait for their certificates");
        attach(workbench, photo());
        workbench.record("1");
        workbench.record("1");
        workbench.record("ctrl+z");
        workbench.record("ctrl+z");
        workbench.record("ctrl+y");

        workbench.press("g");
        workbench.type("D07");
        workbench.press("Return");
        workbench.type("4.5");
        workbench.record("Return");
        workbench.type("-15");
        workbench.record("Return");
    }

    private static void checkFood(Visit visit) {
        for (var code : List.of("F-A01", "F-A02", "F-A03", "F-A04", "F-A05", "F-B01", "F-B02", "F-B03", "F-B04",
                "F-B05",
                "F-B06", "F-C01", "F-D07")) {
            assertEquals("CONFORM", visit.answer(code), code);
        }
        assertEquals("NOT_APPLICABLE", visit.answer("F-A06"));
        assertEquals("nothing is delivered", visit.item("F-A06").orElseThrow().get("reason").asText());
        assertEquals("NONCONFORM", visit.answer("F-B07"));
        assertEquals(List.of(FINDING), visit.findings().stream().map(f -> f.get("text").asText()).toList());
        var noted = visit.item("F-C01").orElseThrow();
        assertEquals("two people wait for their certificates", noted.get("note").asText());
        assertEquals(List.of("kitchen.png"), noted.get("photos").findValuesAsText("file"));
        assertEquals("", visit.answer("F-C02"), "the second undo was not redone");
        assertEquals(List.of("3"), visit.item("F-B05").orElseThrow().get("readings").findValuesAsText("value"));
        assertEquals(List.of("4.5", "-15"),
                visit.item("F-D07").orElseThrow().get("readings").findValuesAsText("value"));
        assertEquals(16, visit.answers().size(), () -> visit.answers().toString());
    }

    private void attach(Workbench workbench, Path photo) {
        workbench.pressFor("p", Workbench.PHOTO);
        workbench.recording(() -> {
            Desk.choose(photo);
            // The first press may only close what GTK offers to complete the name with.
            Await.until(() -> "the dialog stays open" + workbench.said(), Await.LONG, () -> {
                Desk.press("alt+o");
                return workbench.isFront(Workbench.WINDOW);
            });
        });
    }

    private Path photo() throws IOException {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 1600, 1200, Color.BLUE));
        graphics.fillRect(0, 0, 1600, 1200);
        graphics.dispose();
        var file = scratch.resolve("kitchen.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static List<Object> without(Visit visit, String code) {
        return Stream.of(visit.items(), visit.findings()).flatMap(List::stream)
                .filter(n -> !n.get("item").asText().equals(code)).map(n -> (Object) n).toList();
    }
}
