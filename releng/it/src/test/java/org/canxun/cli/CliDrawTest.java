package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whoever doubts a draw replays it without this program. */
class CliDrawTest {

    private static final Path CHECKER = Path.of("src/test/resources/check-draw.py");

    @TempDir
    Path folder;

    private CliDistrict district;

    @BeforeEach
    void set() throws IOException {
        district = CliDistrict.make(folder);
        var sites = new StringBuilder("备案号,名称,类型,街道,地址\n");
        for (int i = 2; i <= 30; i++) {
            sites.append("备%d,%d号店,助餐点,%s,路%d号\n".formatted(i, i, i % 2 == 0 ? "一街道" : "二街道", i));
        }
        district.as("甲", "import", "sites", district.file("更多.csv", sites.toString()).toString());
        for (var name : List.of("丙", "丁")) {
            district.as("甲", "person", "add", name, "--agency", "MARKET_REGULATION", "--cert", "证" + name, "--from",
                    "2020-01-01", "--to", name.equals("丁") ? "2020-12-31" : "2099-12-31");
        }
    }

    private JsonNode draw(String... more) throws IOException {
        return district.json(CliRun.join(Stream.of("draw", "new", "--agencies", "MARKET_REGULATION,FIRE_RESCUE",
                "--witness", "街道王某"), more));
    }

    private Path export(JsonNode draw, String name) throws IOException {
        var target = folder.resolve(name);
        district.json("draw", "export", draw.get("id").textValue(), target.toString());
        return target;
    }

    private static boolean replays(Path export) throws IOException, InterruptedException {
        var process = new ProcessBuilder("python3", CHECKER.toString(), export.toString()).redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
        assertTrue(process.exitValue() <= 1 && !said.contains("Traceback"), said);
        return process.exitValue() == 0;
    }

    private interface Forgery {
        void in(Path export, ObjectNode draw) throws IOException;
    }

    private void caught(JsonNode draw, String name, Forgery forgery) throws IOException, InterruptedException {
        var export = export(draw, name);
        var file = export.resolve("draw.json");
        var record = (ObjectNode) CliDistrict.JSON.readTree(file.toFile());
        forgery.in(export, record);
        Files.writeString(file, record.toString());
        assertFalse(replays(export), name);
    }

    private static void replace(Path file, String old, String other) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, other));
    }

    @Test
    void anExportedDrawIsReplayedByAProgramThatSharesNothingWithOurs() throws Exception {
        var draw = draw("--sites", "all", "--count", "8", "--recuse", "甲=备3=配偶在此“掌勺”\n兼采购");
        var export = export(draw, "导 出");
        assertEquals(draw, CliDistrict.JSON.readTree(export.resolve("draw.json").toFile()),
                "shown is what is exported");
        assertTrue(replays(export));
        assertTrue(Files.readString(export.resolve("recusals.txt")).endsWith("\t配偶在此“掌勺” 兼采购\n"));
        var given = draw("--sites", "subdistrict=二街道", "--count", "14", "--seed", "0A1b2733", "--seed-origin",
                "双色球第2026001期", "--reason", "二街道另抽");
        assertEquals("0a1b2733", given.get("seed").textValue());
        assertTrue(replays(export(given, "given")));

        caught(draw, "seed", (e, record) -> record.put("seed", "0".repeat(64)));
        caught(draw, "count", (e, record) -> record.put("sites", 7));
        caught(draw, "pool", (e, record) -> Files.writeString(e.resolve("pool.txt"),
                Files.readString(e.resolve("pool.txt")).lines().skip(1).reduce("", (a, b) -> a + b + "\n")));
        caught(draw, "inspectors", (e, record) -> replace(e.resolve("inspectors.txt"), "FIRE_RESCUE", "FIRE_BRIGADE"));
        caught(draw, "recusals", (e, record) -> replace(e.resolve("recusals.txt"), "配偶", "朋友"));
        caught(draw, "result", (e, record) -> ((ObjectNode) record.at("/results/0/officers/0")).put("person", "x"));
        caught(draw, "order", (e, record) -> record.withArray("results").add(record.withArray("results").remove(0)));
    }

    @Test
    void nobodyWithoutAValidCertificateIsDrawnAndNobodyWhereTheyAreRecused() throws IOException {
        var draw = draw("--sites", "all", "--count", "30", "--recuse", "甲=备3=曾任职");
        assertEquals(30, draw.get("results").size());
        for (var site : draw.get("results")) {
            assertEquals(4, site.get("officers").size());
            var names = site.findValuesAsText("certNo");
            assertFalse(names.contains("证丁"), "expired");
            assertTrue(!site.get("filingNumber").textValue().equals("备3") || !names.contains("证甲"), names.toString());
        }
        assertTrue(draw.toString().contains("证甲"), "elsewhere they are drawn");
    }

    @Test
    void drawingUntilTheResultPleasesLeavesATrace() throws IOException {
        var list = Files.write(folder.resolve("名单.csv"),
                "备案号,备注\n# 本月\n备2,\n3号店,重点\n\n备4,\n".getBytes(Charset.forName("GB18030"))).toString();
        var first = draw("--sites", list, "--count", "1");
        assertEquals("名单.csv", first.get("poolBasis").textValue());
        var again = new String[]{ "draw", "new", "--sites", "备4\n备3\n备2", "--count", "1" };
        again[3] = district.file("另一份.txt", again[3]).toString();
        var refused = district.refuses(CliRun.join(Stream.of(again), "--agencies", "FIRE_RESCUE", "--witness", "王"));
        assertTrue(refused.contains(first.get("id").textValue()), refused);
        assertEquals(1, district.json("draw", "list").size());
        var second = district.json(
                CliRun.join(Stream.of(again), "--agencies", "FIRE_RESCUE", "--witness", "王", "--reason", "名单漏了部门"));
        assertEquals(first.get("id"), second.get("repeatOf"));
        assertNotEquals(first.get("seed"), second.get("seed"));
        var listed = district.json("draw", "list");
        assertEquals("名单漏了部门", listed.at("/0/reason").textValue());
        assertTrue(district.as("甲", "draw", "show", second.get("id").textValue()).contains("名单漏了部门"));
        var words = district.as("甲", "draw", "list");
        assertTrue(words.contains("1/3") && words.contains("as recorded"), words);
        for (var draw : listed) {
            assertTrue(draw.get("sound").booleanValue() && draw.get("faults").isEmpty());
            assertTrue(district.json("draw", "check", draw.get("id").textValue()).get("sound").booleanValue());
        }
        assertTrue(owes("FIRE_RESCUE", "备2\n备5\n").contains(second.get("id").textValue()), "one of two sites");
        assertTrue(owes("MARKET_REGULATION", "备2\n备3\n备5\n备6").contains(first.get("id").textValue()), "two of three");
        assertTrue(district.json("verify").get("sound").booleanValue());
        district.json("rebuild");
        assertEquals(listed, district.json("draw", "list"));
    }

    /** What is said when these sites cannot be drawn from without a reason. */
    private String owes(String agency, String sites) throws IOException {
        return district.refuses("draw", "new", "--sites", district.file("相近.txt", sites).toString(), "--count", "1",
                "--agencies", agency, "--witness", "王");
    }

    @Test
    void whatCouldNotBeHeldIsRefusedBeforeTheLotsFall() throws IOException {
        var base = new String[]{ "draw", "new", "--sites", "all", "--witness", "王" };
        for (var wrong : List.of(List.of("--count", "31", "--agencies", "FIRE_RESCUE"),
                List.of("--count", "0", "--agencies", "FIRE_RESCUE"),
                List.of("--count", "1", "--agencies", "CIVIL_AFFAIRS"),
                List.of("--count", "1", "--agencies", "GAS_AUTHORITY"),
                List.of("--count", "1", "--agencies", "NOBODY"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--officers", "1"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--officers", "3"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--date", "2100-01-01"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--seed", "0a1b2c"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--seed", "第0期", "--seed-origin", "彩票"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--witness", "甲"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--recuse", "FIRE_RESCUE甲=备3=亲属"),
                List.of("--count", "1", "--agencies", "FIRE_RESCUE", "--recuse", "甲=备3=亲属"))) {
            district.refuses(CliRun.join(Stream.of(base), wrong.toArray(String[]::new)));
        }
        for (var sites : List.of("type=POINT,colour=red", "not-visited-since=昨天", "没有的文件.txt", "subdistrict=三街道",
                district.file("错.txt", "备99\n").toString())) {
            district.refuses("draw", "new", "--sites", sites, "--witness", "王", "--count", "1", "--agencies",
                    "FIRE_RESCUE");
        }
        assertEquals(2, district.run(CliRun.join(Stream.of("--as", "甲"), CliRun.join(Stream.of(base), "--count", "1",
                "--agencies", "FIRE_RESCUE", "--recuse", "甲"))).exit());
        district.refuses("draw", "show", "没有");
        assertEquals(0, district.json("draw", "list").size());
    }

    @Test
    void anExportNeverMixesWithAnotherOne() throws IOException {
        var draw = draw("--sites", "type=POINT,not-visited-since=2026-01-01", "--count", "2");
        export(draw, "一");
        district.refuses("draw", "export", draw.get("id").textValue(), folder.resolve("一").toString());
        var taken = Files.writeString(folder.resolve("文件"), "");
        district.refuses("draw", "export", draw.get("id").textValue(), taken.toString());
    }
}
