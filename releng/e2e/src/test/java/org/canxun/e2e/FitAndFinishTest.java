package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody who sees badly, hears the window or has no mouse has anything to complain of on any page or dialog, in both
 * themes. With CANXUN_PICTURES in the environment each is pictured in {@code out/fit}, for people to look at.
 */
@EnabledIfEnvironmentVariable(named = "CANXUN_FIT", matches = "1",
        disabledReason = "walks for minutes, and what it sees while the theme changes is not yet the same every time")
class FitAndFinishTest {

    private static final Path OUT = Path.of("..", "..", "out", "fit").toAbsolutePath().normalize();
    private static final Path HALF_DONE = Path.of("..", "half-done.json");

    @TempDir
    static Path whole;
    private static Path workspace;

    @TempDir
    Path scratch;
    private Place place;

    /** Visits that are over, papers and photos, one visit that is half done, and a draw. */
    @BeforeAll
    static void make() throws IOException {
        Desk.check();
        var demo = whole.resolve("demo");
        Place.demonstrate(demo);
        workspace = demo.resolve("workspace");
        var items = whole.resolve("items.json");
        Files.writeString(items, Files.readString(HALF_DONE).replace("\"termDays\": 3}",
                "\"termDays\": 3, \"photos\": [\"photo.jpg\"]}"));
        Tool.run("convert", "-size", "800x600", "plasma:", whole.resolve("photo.jpg").toString()).sound();
        var visited = new Place(workspace);
        visited.command("--as", "张示例", "inspection", "apply", visited.startInspection(), items.toString()).sound();
        visited.command("--as", "张示例", "draw", "new", "--sites", "type=POINT", "--agencies", "FIRE_RESCUE", "--count",
                "3",
                "--witness", "王示例").sound();
    }

    @BeforeEach
    void copy() {
        place = new Place(scratch.resolve("workspace"));
        Tool.run("cp", "-a", workspace.toString(), place.folder().toString()).sound();
    }

    @Test
    void chineseOnASmallScreen() throws IOException {
        nothingToComplainOf("zh", "1366x768", Map.of());
    }

    @Test
    void englishOnASmallScreen() throws IOException {
        nothingToComplainOf("en", "1366x768", Map.of());
    }

    @Test
    void chineseTwiceAsLarge() throws IOException {
        nothingToComplainOf("zh", "2732x1536", Map.of("GDK_SCALE", "2"));
    }

    @Test
    void englishTwiceAsLarge() throws IOException {
        nothingToComplainOf("en", "2732x1536", Map.of("GDK_SCALE", "2"));
    }

    private void nothingToComplainOf(String language, String size, Map<String, String> scaling) throws IOException {
        var pictures = Optional.<Path>empty();
        if (System.getenv("CANXUN_PICTURES") != null) {
            pictures = Optional.of(Files.createDirectories(OUT.resolve(language + "-" + size)));
        }
        try (var screen = new Screen(scratch, size);
                var workbench = new Examined(place, scratch, screen, language, scaling)) {
            var tour = new Tour(workbench, screen, pictures);
            tour.go();
            assertEquals("", String.join("\n", tour.complaints()));
        }
        place.logHasNoErrors();
    }
}
