package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Meal figures from the command line; months are long past, so that the day of the test does not matter. */
@TestInstance(Lifecycle.PER_CLASS)
class CliMealsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IMPORTED = "rows sites months created updated unchanged dryRun mapping mappingName "
            + "daily unmapped notes errorCount errors warningCount warnings";
    private static final String INDICATOR = "value months missing explanation";

    @TempDir
    static Path folder;

    private String workspace;

    @BeforeAll
    void fill() throws IOException {
        workspace = folder.resolve("district").toString();
        ok("init");
        ok("person", "add", "甲", "--agency", "CIVIL_AFFAIRS");
        ok("import", "sites", file("站点.csv", "备案号,名称,类型,街道,地址\n备1,一号店,助餐中心,街,路\n备2,二号店,助餐点,街,巷\n"));
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CliRun run(String... arguments) {
        return CliRun.of(CliRun.join(Stream.of("--workspace", workspace, "--as", "甲", "--json"), arguments));
    }

    private JsonNode ok(String... arguments) throws IOException {
        var run = run(arguments);
        assertEquals(0, run.exit(), Arrays.toString(arguments) + run.err());
        return JSON.readTree(run.out());
    }

    private static void assertShape(String names, JsonNode object) {
        var found = new ArrayList<String>();
        object.fieldNames().forEachRemaining(found::add);
        assertEquals(names, String.join(" ", found));
    }

    @Test
    void aMonthGoesInAndItsIndicatorsComeOut() throws IOException {
        var meals = file("月报.csv", "备案号,月份,营业天数,就餐人次,老年人次,备注\n备1,2024-02,20,1001,700,\n");
        var tried = ok("import", "meals", meals, "--dry-run");
        assertShape(IMPORTED, tried);
        assertEquals(1, tried.get("created").intValue());
        assertEquals("就餐人次", tried.at("/mapping/DINERS").textValue());
        assertEquals("备注", tried.at("/unmapped/0").textValue());
        assertEquals(0, ok("meals", "show", "备1", "--from", "2024-01", "--to", "2024-02").get("months").size());
        assertEquals(1, ok("import", "meals", meals).get("created").intValue());
        assertEquals(1, ok("import", "meals", meals).get("unchanged").intValue());
        var shown = ok("meals", "show", "备1", "--from", "2024-01", "--to", "2024-02");
        assertShape("site from to months dinersPerDay elderShare subsidisedMeals operatingDays", shown);
        assertShape("month operatingDays diners elderDiners subsidisedMeals source", shown.at("/months/0"));
        assertTrue(shown.at("/months/0/subsidisedMeals").isNull(), "the file does not say");
        for (var name : List.of("dinersPerDay", "elderShare", "subsidisedMeals", "operatingDays")) {
            assertShape(INDICATOR, shown.get(name));
        }
        assertEquals("50.05", shown.at("/dinersPerDay/value").decimalValue().toPlainString());
        assertEquals("69.93", shown.at("/elderShare/value").decimalValue().toPlainString());
        assertTrue(shown.at("/subsidisedMeals/value").isNull());
        assertEquals("2024-01", shown.at("/dinersPerDay/missing/0").textValue());
        var said = CliRun.of("--workspace", workspace, "meals", "show", "一号店", "--from", "2024-01", "--to", "2024-02");
        assertTrue(said.out().contains("2024-02: 1001 meals ÷ 20 operating days = 50.05 meals per day. "
                + "1 months have no data: 2024-01."), said.out());
    }

    @Test
    void anUnknownFormatIsMappedOnceAndKnownLater() throws IOException {
        var first = file("导出1.csv", "网点,期间,份数\n备2,2023-01,90\n");
        assertEquals(1, run("import", "meals", first).exit());
        var mapped = ok("import", "meals", first, "--map", "SITE=网点", "--map", "月份=期间", "--map", "diners=份数",
                "--save-mapping", "结算系统");
        assertEquals(1, mapped.get("created").intValue());
        var second = file("导出2.csv", "网点,期间,份数\n备2,2023-02,80\n");
        assertEquals("结算系统", ok("import", "meals", second, "--dry-run").get("mappingName").textValue());
        assertEquals(1, ok("import", "meals", second, "--mapping", "结算系统").get("created").intValue());
        assertEquals(1, run("import", "meals", second, "--mapping", "没有").exit());
        var third = file("导出3.csv", "网点,期间,份数\n备2,2023-03,错\n");
        var refused = run("import", "meals", third, "--save-mapping", "另存");
        assertEquals(1, refused.exit());
        assertEquals(1, refused.err().lines().count());
        assertEquals(1, JSON.readTree(refused.out()).get("errorCount").intValue());
        assertShape("row column problem text", JSON.readTree(refused.out()).at("/errors/0"));
        assertEquals(1, run("import", "meals", second, "--mapping", "另存").exit(), "a refused file saves no mapping");
    }

    @Test
    void anAppraisalTakesItsIndicatorsFromTheFigures() throws IOException {
        var lines = new StringBuilder("备案号,月份,营业天数,就餐人次,老年人次\n");
        for (int month = 1; month <= 12; month++) {
            lines.append("备2,2021-%02d,25,1000,700\n".formatted(month));
        }
        ok("import", "meals", file("全年.csv", lines.toString()));
        var template = StreamSupport.stream(ok("template", "list").spliterator(), false)
                .filter(t -> t.get("agency").textValue().equals("CIVIL_AFFAIRS")).findFirst().orElseThrow();
        var id = ok("inspection", "create", "--site", "备2", "--template", template.get("code").textValue(), "--date",
                "2022-01-10")
                .get("id").textValue();
        var proposed = ok("inspection", "propose", id);
        assertShape("applied proposals", proposed);
        assertShape("item input value choice unit answered explanation", proposed.at("/proposals/0"));
        assertEquals(0, proposed.get("applied").size());
        assertTrue(proposed.at("/proposals/4/value").isNull(), "a point has no standard");
        var applied = ok("inspection", "propose", id, "--apply", "--threshold", "50");
        assertEquals("[\"G5.01\",\"G5.02\",\"G5.03\"]", applied.get("applied").toString());
        assertEquals(80, applied.at("/proposals/4/value").decimalValue().intValueExact());
        assertEquals(0, ok("inspection", "propose", id, "--apply", "--threshold", "50").get("applied").size());
        assertEquals(2, run("inspection", "propose", id, "--threshold", "0").exit());
        assertEquals(1, run("inspection", "propose", "none").exit());
    }

    @Test
    void wrongUsageIsExit2() throws IOException {
        var meals = file("用法.csv", "备案号,月份,就餐人次\n备1,2022-01,5\n");
        for (var wrong : List.of("DINERS", "NONSENSE=就餐人次")) {
            var run = run("import", "meals", meals, "--map", wrong);
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("SUBSIDISED_MEALS"), run.err());
        }
        assertEquals(2, run("meals", "show", "备1", "--from", "May").exit());
        assertEquals(1, run("meals", "show", "备1", "--from", "2024-05", "--to", "2024-04").exit());
        assertEquals(1, run("meals", "show", "备9").exit());
    }

    @Test
    void personsAreRefusedInOneLineWithoutTheirData() throws IOException {
        var meals = file("明细.csv", "备案号,月份,就餐人次,姓名,说明\n备1,2022-01,5,无名氏,手机13800138000\n");
        for (var option : List.of("--dry-run", "--json")) {
            var run = option.equals("--json") ? run("import", "meals", meals) : run("import", "meals", meals, option);
            assertEquals(1, run.exit());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("姓名、说明"), run.err());
            assertFalse((run.out() + run.err()).contains("13800138000"), run.err());
            assertFalse((run.out() + run.err()).contains("无名氏"), run.err());
        }
    }

    @Test
    void theManualNamesThemAll() throws IOException {
        var manual = Files.readString(Path.of("../../docs/manual.zh.md"));
        for (var names : List.of(IMPORTED.replace(" ", ", "),
                "site, from, to, months: [{month, operatingDays, diners, elderDiners, subsidisedMeals, source}]",
                "applied, proposals: [{item, input, value, choice, unit, answered, explanation}]",
                INDICATOR.replace(" ", ", "))) {
            assertTrue(manual.contains(names), names);
        }
    }
}
