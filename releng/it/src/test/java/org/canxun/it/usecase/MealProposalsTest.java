package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.meals.IndicatorValues.Proposal;
import org.canxun.core.port.TemplateRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped appraisal takes its operating indicators from imported meal figures. */
class MealProposalsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 4);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Author author;
    private String inspection;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(SteppingClock.at(Instant.parse("2026-04-15T01:00:00Z")))
                .create(folder.resolve("workspace"));
        author = RealWorkspaces.person(workspace, "民", RealWorkspaces.CIVIL, Optional.empty());
        var list = Files.writeString(folder.resolve("sites.csv"), "备案号,名称,类型,街道,地址\n备1,一号中心,助餐中心,街,路\n");
        workspace.sites().importFile(author, list, Optional.empty());
        var site = workspace.lists().sites().get(0).id();
        var template = workspace.templates().current().stream()
                .filter(t -> t.agencyCode().equals(RealWorkspaces.CIVIL)).map(TemplateRow::id).findFirst()
                .orElseThrow();
        inspection = workspace.inspections().create(author, new NewInspection(site, "ROUTINE",
                LocalDate.of(2026, 4, 15), RealWorkspaces.CIVIL, List.of(template), List.of(author.personId())));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    /** 20 days, 820 meals and 410 of old people each month. */
    private void months(int count) throws IOException, ProblemException {
        var lines = new StringBuilder("备案号,月份,营业天数,就餐人次,老年人次\n");
        for (int i = 0; i < count; i++) {
            lines.append("备1,%s,20,820,410\n".formatted(FIRST.plusMonths(i)));
        }
        var file = Files.writeString(folder.resolve("meals.csv"), lines);
        assertTrue(workspace.meals().importFile(author, file, Optional.empty()).accepted());
    }

    private Map<String, Proposal> proposals() throws ProblemException {
        return workspace.indicatorValues().proposals(inspection, Optional.empty()).stream()
                .collect(Collectors.toMap(Proposal::itemCode, p -> p));
    }

    private ItemView item(String code) throws ProblemException {
        return workspace.inspections().view(inspection).records().get(0).item(code).orElseThrow();
    }

    @Test
    void aWholeYearGivesAllThreeIndicatorsTheirValuesAndPoints() throws Exception {
        // The month of the visit and what lies before the year count for nothing.
        months(13);
        var taken = workspace.indicatorValues().apply(author, inspection, Optional.empty());
        assertEquals(List.of("G5.01", "G5.02", "G5.03"), taken.stream().map(Proposal::itemCode).toList());
        // 240 / 250; 41 of 50 a day; 410 of 820
        assertEquals(0, new BigDecimal("0.96").compareTo(item("G5.01").value()));
        assertEquals(0, new BigDecimal("82").compareTo(item("G5.02").value()));
        assertEquals(0, new BigDecimal("50").compareTo(item("G5.03").value()));
        // ratio, max 2; 80 or more gives 2; 40 or more gives 1.5
        assertEquals(List.of("1.92", "2", "1.5"), List.of(points("G5.01"), points("G5.02"), points("G5.03")));
        assertTrue(item("G5.02").note().contains("2025-04—2026-03：就餐 9840 人次 ÷ 营业 240 天 = 41.00 人次/天"),
                item("G5.02").note());
        assertTrue(item("G5.02").note().contains("标准是示例"), item("G5.02").note());
        assertEquals(List.of(), workspace.indicatorValues().apply(author, inspection, Optional.empty()));
    }

    private String points(String code) throws ProblemException {
        return item(code).pointsTaken().stripTrailingZeros().toPlainString();
    }

    @Test
    void whatAPersonHasAnsweredOrNotedStays() throws Exception {
        months(12);
        var editor = workspace.inspections().open(author, inspection);
        var record = editor.view().records().get(0).id();
        editor.answer(record, "G5.03", Answer.counted(new BigDecimal("61")));
        editor.note(record, "G5.01", "已核对台账");
        assertTrue(proposals().get("G5.03").answered());
        assertEquals(List.of("G5.01", "G5.02"),
                workspace.indicatorValues().apply(author, inspection, Optional.empty()).stream()
                        .map(Proposal::itemCode).toList());
        assertEquals(0, new BigDecimal("61").compareTo(item("G5.03").value()));
        assertEquals("", item("G5.03").note());
        assertEquals("已核对台账", item("G5.01").note());
    }

    @Test
    void theLastCompletedInspectionAnswersWhatItCanAlone() throws Exception {
        var other = RealWorkspaces.officer(workspace, "丙", RealWorkspaces.MARKET, LocalDate.of(2027, 1, 1));
        var officer = RealWorkspaces.officer(workspace, "丁", RealWorkspaces.MARKET, LocalDate.of(2027, 1, 1));
        var food = workspace.templates().find("FOOD").id();
        var site = workspace.lists().sites().get(0).id();
        var visit = workspace.inspections().create(officer, new NewInspection(site, "ROUTINE",
                LocalDate.of(2026, 4, 1), RealWorkspaces.MARKET, List.of(food),
                List.of(officer.personId(), other.personId())));
        var editor = workspace.inspections().open(officer, visit);
        var record = editor.view().records().get(0);
        assertEquals(Optional.empty(), proposals().get("G3.01").choice(), "not completed");
        for (var item : record.items()) {
            editor.answer(record.id(), item.code(), Answer.CONFORM);
        }
        editor.complete(record.id());
        assertEquals(Optional.of("未发现问题"), proposals().get("G3.01").choice());
        assertEquals(Optional.of("A"), proposals().get("G3.02").choice());
        assertEquals(Optional.empty(), proposals().get("G4.01").choice(), "nobody inspected the fire safety");
        workspace.indicatorValues().apply(author, inspection, Optional.empty());
        assertEquals("5", points("G3.01"));
        assertTrue(item("G3.02").note().contains("100.0"), item("G3.02").note());

        var later = workspace.inspections().create(officer, new NewInspection(site, "ROUTINE",
                LocalDate.of(2026, 4, 10), RealWorkspaces.MARKET, List.of(food),
                List.of(officer.personId(), other.personId())));
        var again = workspace.inspections().open(officer, later);
        var second = again.view().records().get(0);
        for (var item : second.items()) {
            again.answer(second.id(), item.code(), item.code().equals("F-A02") ? Answer.NONCONFORM : Answer.CONFORM);
        }
        again.complete(second.id());
        assertEquals(Optional.empty(), proposals().get("G3.01").choice(), "whether it was rectified is for people");
        assertTrue(proposals().get("G3.01").explanation().text(Locale.CHINA).contains("1 项不符合"));

        var recheck = workspace.inspections().create(officer, new NewInspection(site, "RECHECK",
                LocalDate.of(2026, 4, 12), RealWorkspaces.MARKET, List.of(food),
                List.of(officer.personId(), other.personId())));
        var third = workspace.inspections().open(officer, recheck);
        var looked = third.view().records().get(0);
        for (var item : looked.items()) {
            third.answer(looked.id(), item.code(), Answer.CONFORM);
        }
        third.complete(looked.id());
        assertEquals(Optional.empty(), proposals().get("G3.01").choice(), "a recheck does not undo what was found");
        assertTrue(proposals().get("G3.01").explanation().text(Locale.CHINA).contains("2026-04-12 已复查"));
    }

    @Test
    void aPartOfAYearIsNotTakenForABadYear() throws Exception {
        months(11);
        var proposals = proposals();
        assertEquals(Optional.empty(), proposals.get("G5.01").value());
        assertEquals("2025-04—2026-02：营业 220 天，共 11 个月相加。缺 1 个月的数据：2026-03。不满 12 个月的数据，不能算作全年。",
                proposals.get("G5.01").explanation().text(Locale.CHINA));
        assertEquals(Optional.of(new BigDecimal("82.00")), proposals.get("G5.02").value(), "a mean stands");
        assertEquals(List.of("G5.02", "G5.03"),
                workspace.indicatorValues().apply(author, inspection, Optional.empty()).stream()
                        .map(Proposal::itemCode).toList());
    }

    @Test
    void withoutAThresholdOrDataNothingIsRecorded() throws Exception {
        assertEquals(List.of("G3.01", "G3.02", "G4.01", "G5.01", "G5.02", "G5.03", "G7.01"),
                proposals().keySet().stream().sorted().toList());
        assertTrue(proposals().values().stream().allMatch(p -> p.value().isEmpty()));
        assertEquals(List.of(), workspace.indicatorValues().apply(author, inspection, Optional.empty()));
    }

    @Test
    void whatASiteIsToServeCountsInPlaceOfTheExample() throws Exception {
        months(12);
        var proposal = workspace.indicatorValues().proposals(inspection, Optional.of(BigDecimal.valueOf(100)))
                .stream().filter(p -> p.itemCode().equals("G5.02")).findFirst().orElseThrow();
        assertEquals(Optional.of(new BigDecimal("41.00")), proposal.value());
    }

    @Test
    void aSiteOfWhoseTypeNothingIsKnownGetsNoShareOfAThreshold() throws Exception {
        var list = Files.writeString(folder.resolve("more.csv"), "备案号,名称,类型,街道,地址\n备2,二号点,助餐点,街,路\n");
        workspace.sites().importFile(author, list, Optional.empty());
        var site = workspace.lists().siteIdsByFilingNumber().get("备2");
        var template = workspace.templates().find("CIVIL_GRADING").id();
        inspection = workspace.inspections().create(author, new NewInspection(site, "ROUTINE",
                LocalDate.of(2026, 4, 15), RealWorkspaces.CIVIL, List.of(template), List.of(author.personId())));
        var proposal = proposals().get("G5.02");
        assertEquals(Optional.empty(), proposal.value());
        assertTrue(proposal.explanation().text(Locale.CHINA).endsWith("这类站点没有日均人次的标准。"));
    }
}
