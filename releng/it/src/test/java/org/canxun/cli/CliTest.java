package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.it.usecase.RealWorkspaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a script gets from the command line. One workspace serves all tests; each makes its own inspection. */
@TestInstance(Lifecycle.PER_CLASS)
class CliTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private Path workspace;

    @BeforeAll
    void set() throws IOException {
        workspace = folder.resolve("district");
        done("init");
        done("person", "add", "甲", "--agency", "MARKET_REGULATION", "--cert", "证001", "--from", "2020-01-01", "--to",
                "2099-12-31");
        as("甲", "person", "add", "乙", "--agency", "MARKET_REGULATION", "--cert", "证002", "--from", "2020-01-01", "--to",
                "2099-12-31");
        as("证001", "person", "add", "民", "--agency", "CIVIL_AFFAIRS");
        var sites = Files.writeString(folder.resolve("站点.csv"), "备案号,名称,类型,街道,地址\n备1,一号店,助餐点,一街道,一路1号\n");
        as("甲", "import", "sites", sites.toString());
        var small = Files.writeString(folder.resolve("small.csv"), """
                section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points
                一,F-Z01,证照齐全,查看,Y,食品安全法第35条,不全=不符合,60
                一,F-Z02,地面清洁,查看,N,食品安全法第33条,不洁=不符合,40
                """);
        as("甲", "template", "import", "--publish", small.toString());
    }

    private CliRun run(String... arguments) {
        return CliRun.of(CliRun.join(Stream.of("--workspace", workspace.toString()), arguments));
    }

    private String done(String... arguments) {
        var run = run(arguments);
        assertEquals(0, run.exit(), Arrays.toString(arguments) + run.err());
        assertEquals("", run.err());
        return run.out();
    }

    private String as(String person, String... arguments) {
        return done(CliRun.join(Stream.of("--as", person), arguments));
    }

    private JsonNode json(String... arguments) throws IOException {
        return JSON.readTree(as("甲", CliRun.join(Stream.of("--json"), arguments)));
    }

    /** @return what is said */
    private String fails(int exit, String... arguments) {
        var run = run(arguments);
        assertEquals(exit, run.exit(), Arrays.toString(arguments) + run.out() + run.err());
        assertEquals(exit, run.err().lines().count(), "one line, and where help is for wrong usage: " + run.err());
        return run.err();
    }

    private String inspection() throws IOException {
        return json("inspection", "create", "--site", "备1", "--template", "small").get("id").textValue();
    }

    private Path entries(String json) throws IOException {
        return Files.writeString(folder.resolve("entries.json"), json);
    }

    private String refused(String inspection, String json) throws IOException {
        var run = run("--as", "甲", "inspection", "apply", inspection, entries(json).toString());
        assertEquals(1, run.exit(), json);
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    @Test
    void aScriptDoesTheWholeJobAndReadsEveryAnswer() throws IOException {
        var id = inspection();
        Files.write(folder.resolve("照片.jpg"), photo());
        var applied = JSON.readTree(as("证002", "--json", "inspection", "apply", id, entries("""
                [{"item": "F-Z01", "answer": "不符合", "note": "缺许可证", "finding": "未取得许可", "termDays": 5,
                  "termUnit": "CALENDAR_DAY", "photos": ["照片.jpg"]},
                 {"item": "F-Z02", "answer": "NOT_APPLICABLE", "reason": "无地面"}]""").toString()));
        assertEquals(1, applied.get("findings").size());
        assertEquals("未取得许可", applied.get("findings").get(0).get("text").textValue());
        assertEquals(1, applied.at("/records/0/items/0/photos").size());

        assertTrue(json("inspection", "complete", id).at("/records/0/completed").booleanValue());
        assertEquals(id, json("inspection", "show", id).get("id").textValue());
        assertTrue(json("inspection", "list", "--site", "一号店").size() > 0);
        var log = json("inspection", "log", id);
        assertEquals("甲", log.get(0).get("person").textValue());
        assertEquals("clock", log.get(1).get("reason").textValue(), "how the clock stood when recording began");
        assertEquals("乙", log.get(2).get("person").textValue());

        var papers = json("report", id, "--out", folder.resolve("文书").toString());
        assertEquals(2, papers.size());
        for (var paper : papers) {
            assertTrue(Files.size(Path.of(paper.get("file").textValue())) > 1000);
        }
        assertTrue(json("verify").get("sound").booleanValue());
        assertTrue(json("rebuild").get("rebuilt").booleanValue());
        assertEquals(3, json("person", "list").size());
        assertEquals(1, json("sites", "list").size());
        assertTrue(json("template", "list").size() > 4);
    }

    private static byte[] photo() {
        try {
            return new DemoPhotoMaker().make(new Scene(80, 60, "F-Z01", "证照", LocalDateTime.of(2025, 11, 24, 9, 0),
                    ZoneOffset.ofHours(8), Optional.empty()));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withoutJsonTheSameCommandsSpeakTheLanguageOfTheUser() throws IOException {
        var id = inspection();
        for (var command : List.of("person list", "sites list", "template list", "template list --all",
                "template show small",
                "template show CIVIL_GRADING", "template check FOOD", "inspection list", "score " + id,
                "score --explain " + id, "inspection show " + id, "inspection log " + id, "verify")) {
            for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                var run = CliRun.in(locale, CliRun.join(Stream.of("--workspace", workspace.toString()),
                        command.split(" ")));
                assertEquals(0, run.exit(), run.err());
                assertTrue(run.out().lines().count() > 0);
            }
            assertNotEquals(
                    CliRun.in(Locale.ENGLISH, CliRun.join(Stream.of("--workspace", workspace.toString()),
                            command.split(" "))).out(),
                    CliRun.in(Locale.SIMPLIFIED_CHINESE, CliRun.join(Stream.of("--workspace", workspace.toString()),
                            command.split(" "))).out());
        }
    }

    @Test
    void aPersonIsNamedByNameCertificateOrIdAndEveryChangeNeedsOne() throws IOException {
        var id = json("person", "list").get(1).get("id").textValue();
        as(id, "inspection", "create", "--site", "备1", "--template", "SMALL");
        var nobody = run("inspection", "create", "--site", "备1");
        assertEquals(2, nobody.exit());
        assertTrue(nobody.err().contains("--as") && nobody.err().lines().count() == 1, nobody.err());
        assertTrue(fails(1, "--as", "丙", "inspection", "create", "--site", "备1").contains("丙"));
    }

    @Test
    void whatCannotBeFoundIsExit1WithItsNameInOneLine() throws IOException {
        for (var arguments : List.of(List.of("inspection", "show", "nowhere"), List.of("inspection", "log", "nowhere"),
                List.of("inspection", "list", "--site", "nowhere"), List.of("report", "nowhere", "--out", "out"),
                List.of("inspection", "create", "--site", "nowhere"),
                List.of("inspection", "create", "--site", "备1", "--template", "nowhere"),
                List.of("inspection", "create", "--site", "备1", "--member", "nowhere"),
                List.of("inspection", "create", "--site", "备1", "--kind", "nowhere"),
                List.of("inspection", "complete", "nowhere"), List.of("template", "import", "nowhere"),
                List.of("import", "sites", "nowhere"), List.of("person", "add", "丁", "--agency", "nowhere"))) {
            var said = fails(1, CliRun.join(Stream.of("--as", "甲"), arguments.toArray(String[]::new)));
            assertTrue(said.contains("nowhere"), said);
        }
        assertTrue(CliRun.of("--workspace", folder.resolve("nowhere").toString(), "verify").err().contains("nowhere"));
    }

    @Test
    void wrongUsageIsExit2InTheUsersLanguage() {
        for (var arguments : List.of(List.of("person"), List.of("inspection"), List.of("nonsense"),
                List.of("report", "x"),
                List.of("inspection", "create", "--site", "备1", "--date", "2025-13-45"),
                List.of("inspection", "create", "--site", "备1", "--site", "备1"),
                List.of("import", "sites", "x.csv", "--datum", "MARS"), List.of("person", "add", "丁", "--agency", "X",
                        "--cert", "1"))) {
            fails(2, arguments.toArray(String[]::new));
            var chinese = CliRun.in(Locale.SIMPLIFIED_CHINESE, arguments.toArray(String[]::new));
            assertEquals(2, chinese.exit());
            assertTrue(chinese.err().codePoints().anyMatch(Character::isIdeographic), chinese.err());
        }
        assertEquals(2, CliRun.of("verify").exit());
        assertEquals(2, CliRun.of().exit());
    }

    @Test
    void anInspectionThatCannotBeCompletedSaysWhyInWords() throws IOException {
        var id = inspection();
        var english = fails(1, "--as", "甲", "inspection", "complete", id);
        assertTrue(english.contains("F-Z01 is not answered"), english);
        var chinese = CliRun.in(Locale.SIMPLIFIED_CHINESE, "--workspace", workspace.toString(), "--as", "甲",
                "inspection", "complete", id);
        assertTrue(chinese.err().contains("F-Z01") && !chinese.err().contains("Blocker"), chinese.err());
        assertTrue(fails(1, "--as", "甲", "inspection", "complete", id, "--agency", "NOBODY").contains("NOBODY"));
    }

    @Test
    void anEntryFileWithOneMistakeChangesNothing() throws IOException {
        var id = inspection();
        var before = json("inspection", "log", id).size();
        var good = "{\"item\": \"F-Z01\", \"answer\": \"CONFORM\"}, ";
        var mistakes = new String[][]{ { "{\"item\": \"F-Z99\", \"answer\": \"CONFORM\"}", "F-Z99" },
            { "{\"item\": \"F-Z02\", \"answer\": \"NOT_APPLICABLE\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"answer\": \"NOT_APPLICABLE\", \"reason\": \" \\u0000 \"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"answer\": \"PERHAPS\"}", "PERHAPS" },
            { "{\"item\": \"F-Z02\", \"choice\": \"全符合\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"value\": 3}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"value\": 1e999999999}", "" },
            { "{\"item\": \"F-Z02\", \"reason\": \"没有\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"readings\": {\"温度\": 3}}", "温度" },
            { "{\"item\": \"F-Z02\", \"readings\": {\"温度\": \"热\"}}", "热" },
            { "{\"item\": \"F-Z02\", \"readings\": [3]}", "readings" },
            { "{\"item\": \"F-Z02\", \"note\": {\"a\": 1}}", "note" },
            { "{\"item\": \"F-Z02\", \"note\": \"" + "长".repeat(4001) + "\"}", "4000" },
            { "{\"item\": \"F-Z02\", \"finding\": \"x\", \"termDays\": -1}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"finding\": \"x\", \"termDays\": 2.5}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"finding\": \"x\", \"termDays\": 5, \"termUnit\": \"MOON\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"photos\": [\"nowhere.jpg\"]}", "nowhere.jpg" },
            { "{\"item\": \"F-Z02\", \"photos\": \"a.jpg\"}", "photos" },
            { "{\"item\": \"F-Z02\", \"photos\": [\"a\\u0000.jpg\"]}", "photos" },
            { "{\"item\": \"F-Z02\", \"photos\": [\".\"]}", "" },
            { "{\"item\": \"F-Z02\", \"photos\": [\"entries.json\"]}", "entries.json" },
            { "{\"item\": \"F-Z02\", \"photos\": [\"\"]}", "photos" },
            { "{\"item\": \"F-Z02\", \"answer\": \"CONFORM\", \"answer\": \"NONCONFORM\"}", "line 1" },
            { "{\"item\": \"F-Z01\", \"answer\": \"NONCONFORM\"}", "F-Z01" },
            { "{\"item\": \"F-Z02\", \"answer\": \"CONFORM\", \"finding\": \"x\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"finding\": \"x\", \"termUnit\": \"WORKING_DAY\"}", "F-Z02" },
            { "{\"item\": \"F-Z02\", \"colour\": \"red\"}", "colour" }, { "{\"answer\": \"CONFORM\"}", "item" },
            { "{\"item\": 7}", "item" }, { "7", "item" }, { "null", "item" } };
        for (var mistake : mistakes) {
            var said = refused(id, "[" + good + mistake[0] + "]");
            assertTrue(said.contains(mistake[1]), mistake[0] + ": " + said);
            assertTrue(!said.contains("Exception") && !said.contains("program failed"), mistake[0] + ": " + said);
        }
        assertEquals(before, json("inspection", "log", id).size(), "nothing was written");
    }

    @Test
    void aHostileEntryFileIsRefusedInOneLine() throws IOException {
        var id = inspection();
        for (var hostile : List.of("", "\u0000\u0000", "{", "not json", "[]]", "{\"items\": 3}", "{}", "3", "\"x\"",
                "[".repeat(100_000), "{\"a\":".repeat(100_000), "[{\"item\": \"F-Z01\", \"answer\": \"CONFORM\"}",
                "[1" + "0".repeat(100_000) + "]")) {
            var said = refused(id, hostile);
            assertTrue(said.length() < 400 && !said.contains("program failed"), said);
        }
        Files.write(folder.resolve("entries.json"), new byte[9 << 20]);
        assertTrue(fails(1, "--as", "甲", "inspection", "apply", id, folder.resolve("entries.json").toString())
                .contains("8 MB"));
        Files.write(folder.resolve("entries.json"), "[{\"item\": \"F-Z01\", \"note\": \"中\"}]".getBytes("GB18030"));
        fails(1, "--as", "甲", "inspection", "apply", id, folder.resolve("entries.json").toString());
        assertTrue(fails(1, "--as", "甲", "inspection", "apply", id, folder.toString()).contains("read"));
        assertTrue(fails(1, "--as", "甲", "inspection", "apply", id, "nowhere.json").contains("nowhere.json"));
    }

    @Test
    void oneBadRowOfAListImportsNothingAndADryRunNeverDoes() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.csv"), "备案号,名称,类型,街道,地址\n备8,八,助餐点,一街道,路\n备9,,助餐点,一街道,路\n");
        var good = Files.writeString(folder.resolve("good.csv"), "备案号,名称,类型,街道,地址\n备8,八,助餐点,一街道,路\n");
        int before = json("sites", "list").size();
        var run = run("--json", "--as", "甲", "import", "sites", bad.toString());
        assertEquals(1, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        var refusal = JSON.readTree(run.out());
        assertEquals(1, refusal.get("errorCount").intValue(), run.out());
        assertEquals(3, refusal.at("/errors/0/row").intValue(), run.out());
        assertEquals("名称", refusal.at("/errors/0/column").textValue(), run.out());
        assertEquals("CELL_EMPTY", refusal.at("/errors/0/problem").textValue(), run.out());
        assertEquals(1, json("import", "sites", "--dry-run", good.toString()).get("created").intValue());
        assertEquals(before, json("sites", "list").size());
    }

    @Test
    void aWorkspaceThatIsInUseNamesItsHolder() throws Exception {
        try (var held = RealWorkspaces.with(Clock.systemDefaultZone()).open(workspace)) {
            var said = fails(1, "verify");
            assertTrue(said.contains("PID " + ProcessHandle.current().pid()), said);
            assertEquals(workspace, held.folder());
        }
        fails(1, "init");
    }

    @Test
    void aDatumIsUnderstoodInAnyCaseAndAnUnknownOneNamesTheChoices() throws IOException {
        var list = Files.writeString(folder.resolve("datum.csv"), "备案号,名称,类型,街道,地址\n备7,七,助餐点,一街道,路\n");
        json("import", "sites", "--dry-run", list.toString(), "--datum", "gcj02");
        var wrong = run("import", "sites", list.toString(), "--datum", "MARS");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("WGS84") && wrong.err().contains("BD09"), wrong.err());
    }

    @Test
    void aCertificateNumberBelongsToOnePersonOnly() {
        var said = fails(1, "--as", "甲", "person", "add", "丁", "--agency", "FIRE_RESCUE", "--cert", "证001", "--from",
                "2020-01-01", "--to", "2099-12-31");
        assertTrue(said.contains("证001") && said.contains("甲"), said);
        fails(1, "--as", "甲", "person", "add", "丁", "--agency", "FIRE_RESCUE", "--cert", " ", "--from", "2020-01-01",
                "--to", "2099-12-31");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        var run = intoThinAir("No space left on device");
        assertEquals(1, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void whoReadsOnlyTheFirstLinesIsNotToldOfIt() {
        var run = intoThinAir("Broken pipe");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
    }

    private CliRun intoThinAir(String reason) {
        var out = Output.to(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        }, StandardCharsets.UTF_8);
        var err = new ByteArrayOutputStream();
        var console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        int exit = new Cli(RealWorkspaces.with(Clock.systemDefaultZone()), console).run("--workspace",
                workspace.toString(), "sites", "list");
        return new CliRun(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void runningOutOfMemoryIsSaidInOneLineToo() {
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        var exhausted = new Workspaces() {
            @Override
            public Workspace open(Path place) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public Workspace create(Path place) {
                throw new StackOverflowError();
            }

            @Override
            public Workspace createDemo(Path place) {
                throw new OutOfMemoryError();
            }
        };
        assertEquals(1, new Cli(exhausted, console).run("--workspace", "x", "verify"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("memory"), err.toString(StandardCharsets.UTF_8));
        assertEquals(1, new Cli(exhausted, console).run("--workspace", "x", "init"));
        assertEquals(2, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
    }
}
