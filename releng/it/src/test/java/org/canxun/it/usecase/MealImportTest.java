package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealMapping;
import org.canxun.core.port.MealMonthRow;
import org.canxun.journal.AggregateId;
import org.canxun.store.H2WorkspaceStore;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meal exports from the file to the figures, through everything real. */
class MealImportTest {

    private static final String HEADER = "备案号,月份,营业天数,就餐人次,老年人次,补贴人次\r\n";
    private static final String NOW = "2026-04-15T01:00:00Z";

    @TempDir
    Path folder;

    private SteppingClock clock;
    private Workspace workspace;
    private Author author;
    private List<String> sites;

    @BeforeEach
    void set() throws Exception {
        clock = SteppingClock.at(Instant.parse(NOW));
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, LocalDate.of(2026, 12, 31));
        sites = RealWorkspaces.sites(workspace, author, folder, 3);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private byte[] journal() throws IOException {
        return Files.readAllBytes(folder.resolve("workspace/journal/redo.log"));
    }

    private static MealMonthRow row(String site, String month, int days, int diners, int elders, int subsidised,
            String source) {
        return new MealMonthRow(site, YearMonth.parse(month), days, diners, elders, subsidised, source);
    }

    @Test
    void aMonthImportedAgainChangesWhatTheFileSaysOtherwiseAndNothingElse() throws Exception {
        var first = workspace.meals().importFile(author,
                csv("一.csv", HEADER + "备00001,2026-03,26,1300,910,800\r\n备00002,2026-03,20,100,50,0\r\n"),
                Optional.empty());
        assertEquals(2, first.created());
        var before = journal();
        var again = workspace.meals().importFile(author,
                Files.write(folder.resolve("二.csv"),
                        (HEADER + "备00002,202603,20,100,50,0\r\n备00001,2026年3月,26,1300,910,800\r\n")
                                .getBytes(Charset.forName("GB18030"))),
                Optional.empty());
        assertEquals(2, again.unchanged());
        assertArrayEquals(before, journal(), "the same figures are no change, whatever file they come from");

        var changed = csv("三.csv", HEADER + "备00001,2026-03,27,1301,910,800\r\n备00002,2026-03,20,100,50,0\r\n");
        assertEquals(1, workspace.meals().tryImport(changed, Optional.empty()).updated());
        assertArrayEquals(before, journal());
        var outcome = workspace.meals().importFile(author, changed, Optional.empty());
        assertEquals(List.of(0, 1, 1), List.of(outcome.created(), outcome.updated(), outcome.unchanged()));
        assertEquals(List.of(row(sites.get(0), "2026-03", 27, 1301, 910, 800, "三.csv")),
                workspace.meals().figures(sites.get(0)));
        assertEquals(List.of(row(sites.get(1), "2026-03", 20, 100, 50, 0, "一.csv")),
                workspace.meals().figures(sites.get(1)));
        assertEquals(List.of(), workspace.verify().faults());
        workspace.journal().rebuild();
        assertEquals(1, workspace.meals().figures(sites.get(0)).size());
    }

    @Test
    void aWorkbookWithDatesGivesTheIndicatorsByHand() throws Exception {
        var file = folder.resolve("每日.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("明细");
            var header = List.of("助餐点名称", "就餐日期", "就餐人次", "60岁以上人次");
            for (int c = 0; c < header.size(); c++) {
                sheet.value(0, c, header.get(c));
            }
            for (int day = 1; day <= 20; day++) {
                sheet.value(day, 0, "助餐点1");
                sheet.value(day, 1, LocalDate.of(2026, 2, day));
                sheet.style(day, 1).format("yyyy年m月d日").set();
                sheet.value(day, 2, day % 5 == 0 ? 0 : 40 + day);
                sheet.value(day, 3, day % 5 == 0 ? 0 : 30);
            }
        }
        var outcome = workspace.meals().importFile(author, file, Optional.empty());
        assertTrue(outcome.accepted(), outcome.plan().errors().text(Locale.CHINA));
        // 16 days; 16 × 40 + (210 − 50) = 800 meals; 480 of old people
        assertEquals(List.of(row(sites.get(0), "2026-02", 16, 800, 480, -1, "每日.xlsx")),
                workspace.meals().figures(sites.get(0)));
        var indicators = workspace.meals().indicators(sites.get(0), YearMonth.of(2026, 1), YearMonth.of(2026, 3));
        assertEquals(Optional.of(new BigDecimal("50.00")), indicators.dinersPerDay().value());
        assertEquals(Optional.of(new BigDecimal("60.00")), indicators.elderShare().value());
        assertEquals(Optional.empty(), indicators.subsidisedMeals().value());
        assertEquals(List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 3)), indicators.dinersPerDay().missing());
        assertEquals(11, indicators.operatingDays().missing().size());
    }

    @Test
    void oneWrongRowAmongManyLeavesTheJournalAsItWas() throws Exception {
        var lines = new StringBuilder(HEADER);
        for (int i = 0; i < 600; i++) {
            var month = YearMonth.of(2006, 1).plusMonths(i / 3);
            lines.append("备0000%d,%s,10,100,50,0\r\n".formatted(i % 3 + 1, month));
        }
        var good = csv("good.csv", lines.toString());
        var bad = csv("bad.csv",
                lines.toString().replaceFirst("备00003,2022-08,10,100,50,0", "备00003,2022-08,10,100,101,0"));
        var before = journal();
        var refused = workspace.meals().importFile(author, bad, Optional.empty());
        assertFalse(refused.accepted());
        assertEquals(1, refused.plan().errors().count(), refused.plan().errors().text(Locale.CHINA));
        assertArrayEquals(before, journal());
        assertEquals(600, workspace.meals().importFile(author, good, Optional.empty()).created());
        assertEquals(200, workspace.meals().figures(sites.get(2)).size());
    }

    @Test
    void nothingOfPersonsIsKeptAnywhereInTheWorkspace() throws Exception {
        var id = "320211195001011236";
        var mobile = "13800138000";
        var name = "无名氏";
        for (var text : List.of("备案号,月份,就餐人次,备注\n备00001,2026-03,5," + name + id + "\n",
                "备案号,月份,就餐人次,老人姓名\n备00001,2026-03,5," + name + "\n",
                "备案号,月份,就餐人次,备注\n备00001,2026-03," + mobile + "," + name + "\n")) {
            for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
                var file = Files.write(folder.resolve(mobile + ".csv"), text.getBytes(charset));
                var refused = assertThrows(ProblemException.class,
                        () -> workspace.meals().importFile(author, file, Optional.empty()));
                assertEquals(Problem.MEAL_PERSONAL, refused.problem());
                var said = refused.text(Locale.CHINA) + refused;
                assertFalse(said.contains(name + id) || said.contains(mobile) || said.contains(name), said);
            }
        }
        assertThrows(ProblemException.class, () -> workspace.meals().saveMapping(author, mobile,
                MealMapping.NONE.with(MealField.SITE, "站点").with(MealField.MONTH, "月").with(MealField.DINERS, "数")));
        assertThrows(ProblemException.class, () -> workspace.meals().saveMapping(author, "甲", MealMapping.NONE
                .with(MealField.SITE, "老人姓名").with(MealField.MONTH, "月").with(MealField.DINERS, "数")));
        var sound = Files.writeString(folder.resolve("张某" + mobile + ".csv"), HEADER + "备00001,2026-03,1,5,1,1\n");
        assertEquals(1, workspace.meals().importFile(author, sound, Optional.empty()).created());
        assertEquals("", workspace.meals().figures(sites.get(0)).get(0).source(), "the file's name is a number too");
        assertTrue(new String(journal(), StandardCharsets.UTF_8).contains("备00001"), "the journal can be searched");
        workspace.close();
        try (var files = Files.walk(folder.resolve("workspace"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var secret : List.of(id, mobile, name)) {
                    var raw = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(raw), file + " " + secret);
                }
            }
        }
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
    }

    @Test
    void twoDevicesThatImportTheSameFileMakeOneMonthOfIt() throws Exception {
        var other = Replica.of(workspace, folder.resolve("other"), SteppingClock.at(Instant.parse(NOW)),
                new H2WorkspaceStore());
        var file = csv("同一.csv", HEADER + "备00001,2026-03,26,1300,910,800\n备00001,2026-02,20,900,610,500\n");
        try {
            workspace.meals().importFile(author, file, Optional.empty());
            other.workspace().meals().importFile(author, file, Optional.empty());
            var months = workspace.journal().aggregates("MealMonth");
            assertEquals(months, other.journal().aggregates("MealMonth"));
            exchange(workspace, other.workspace(), months);
            exchange(other.workspace(), workspace, months);
            for (var device : List.of(workspace, other.workspace())) {
                assertEquals(List.of(row(sites.get(0), "2026-02", 20, 900, 610, 500, "同一.csv"),
                        row(sites.get(0), "2026-03", 26, 1300, 910, 800, "同一.csv")),
                        device.meals().figures(sites.get(0)));
                assertEquals(2, device.meals().tryImport(file, Optional.empty()).unchanged());
                assertEquals(List.of(), device.verify().faults());
            }
        } finally {
            other.workspace().close();
        }
    }

    private static void exchange(Workspace from, Workspace to, List<AggregateId> months) throws ProblemException {
        for (var month : months) {
            to.journal().append(from.journal().load(month));
        }
    }

    @Test
    void aSavedMappingIsThereForTheNextFileAndCanBeReplaced() throws Exception {
        var mapping = MealMapping.NONE.with(MealField.SITE, "网点").with(MealField.MONTH, "期间")
                .with(MealField.DINERS, "份数");
        workspace.meals().saveMapping(author, " 结算系统 ", mapping);
        var file = csv("未知.csv", "网点,期间,份数,另数\n助餐点1,2026-03,9,4\n");
        var plan = workspace.meals().inspect(file, Optional.empty());
        assertEquals(Optional.of("结算系统"), plan.savedAs());
        assertEquals(9, plan.figures().get(0).diners());
        var before = journal();
        workspace.meals().saveMapping(author, "结算系统", mapping);
        assertArrayEquals(before, journal(), "the same again is no change");
        workspace.meals().saveMapping(author, "结算系统", mapping.with(MealField.ELDER_DINERS, "另数"));
        assertEquals(1, workspace.meals().mappings().size());
        assertEquals(4, workspace.meals().inspect(file, Optional.empty()).figures().get(0).elderDiners());
        assertEquals("另数", workspace.meals().mapping("结算系统").headers().get(MealField.ELDER_DINERS));
        assertThrows(ProblemException.class, () -> workspace.meals().mapping("别的"));
        assertThrows(ProblemException.class,
                () -> workspace.meals().saveMapping(author, "缺", MealMapping.NONE.with(MealField.SITE, "网点")));
    }
}
