package org.canxun.ui.inspection.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.dossier.OpenFinding;
import org.canxun.core.dossier.OpenFinding.Later;
import org.canxun.core.dossier.OpenFinding.State;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.StarStep;
import org.canxun.core.dossier.Visit;
import org.canxun.core.dossier.VisitResult;
import org.canxun.core.dossier.VisitResult.Due;
import org.canxun.core.grading.GradingResult;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.Rectification;
import org.canxun.core.inspection.Score;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.SiteRow;
import org.canxun.core.signing.SigningView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.MealSite;
import org.canxun.model.ModelFactory;
import org.canxun.model.RecordKind;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.canxun.ui.inspection.record.JudgementWords;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** What is late is said in words, and what a rule says is not taken for what the committee said. */
class DossierWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Codes CODES = new Codes("", List.of(new Codes.AgencyInfo("SAMR", "市场监管局", "市场监管", true, true)),
            List.of(new Codes.Code(Codes.STAR_LEVEL, "TWO", "二星", "Two stars"),
                    new Codes.Code(Codes.INSPECTION_KIND, "ROUTINE", "日常检查", "Routine")));

    private final DossierWords words = words(Locale.ROOT);

    private static DossierWords words(Locale locale) {
        return new DossierWords(CODES, locale, new JudgementWords(CODES, locale,
                Translations.of(new org.canxun.ui.inspection.record.Messages(), locale)),
                Translations.of(new Messages(), locale));
    }

    private static OpenFinding finding(State state, RectifyMode mode, LocalDate deadline, Later later) {
        var view = new FindingView("r", "SAMR", "F-A01", "缺证", true, Severity.GENERAL, "",
                Optional.of(new Term(7, TermUnit.WORKING_DAY)), 0, new Rectification(mode, true, "",
                        Optional.ofNullable(deadline), Optional.empty(), false));
        return new OpenFinding("i", TODAY.minusDays(30), true, "证照", view, state, Optional.ofNullable(later));
    }

    private static Visit visit(LocalDate day, VisitResult... results) {
        return new Visit(new InspectionRow("i" + day, "s", "一号店", "ROUTINE", day, List.of(), 0, 0),
                results.length > 0, List.of(results), Optional.empty());
    }

    private static VisitResult result(Due due, GradingResult grading) {
        return new VisitResult("r", "SAMR", "市场监管局", RecordKind.INSPECTION, true, SigningView.State.COMPLETE,
                new Progress(1, 1, 0, 0, 0), new Score(BigDecimal.ONE, BigDecimal.ONE, false), List.of(),
                Optional.ofNullable(grading), due);
    }

    private static SiteDossier dossier(List<StarStep> stars, List<Visit> visits, OpenFinding... findings) {
        MealSite site = ModelFactory.eINSTANCE.createMealSite();
        return new SiteDossier(site, new SiteRow("s", "一号店", "", "", "", "", "", "", false, Optional.empty(), 0), TODAY,
                stars, visits, Arrays.asList(findings), 0, List.of(), List.of(), List.of());
    }

    @Test
    void whatIsLateIsSaidInDays() {
        var late = finding(State.OVERDUE, RectifyMode.DEADLINE, TODAY.minusDays(5), null);
        assertEquals("逾期 5 天", words.state(late, TODAY));
        assertEquals("今天到期", words.state(finding(State.RUNNING, RectifyMode.DEADLINE, TODAY, null), TODAY));
        assertEquals("还有 3 天",
                words.state(finding(State.RUNNING, RectifyMode.DEADLINE, TODAY.plusDays(3), null), TODAY));
        assertEquals("缺整改照片", words.state(finding(State.UNPROVED, RectifyMode.ON_SPOT, null, null), TODAY));
        var open = dossier(List.of(), List.of(visit(TODAY.minusDays(30))), late,
                finding(State.UNDATED, RectifyMode.DEADLINE, null, null));
        assertEquals("未整改 2 项，其中逾期 1 项 · 上次检查 2026-05-02 日常检查", words.summary(open));
    }

    @Test
    void passingLaterIsNotClosing() {
        assertTrue(words.later(finding(State.OVERDUE, RectifyMode.DEADLINE, TODAY.minusDays(5),
                new Later(TODAY.minusDays(1), ItemAnswer.CONFORM))).endsWith("尚未销号"));
        assertEquals("", words.later(finding(State.OVERDUE, RectifyMode.DEADLINE, TODAY.minusDays(5), null)));
    }

    @Test
    void aSiteWhereNobodyWasSaysSo() {
        assertEquals("这里还没有检查过", words.summary(dossier(List.of(), List.of())));
        assertEquals("没有星级的改动，也没有评定检查。", words.stars(dossier(List.of(), List.of())));
        assertEquals("", words.note(dossier(List.of(), List.of())));
    }

    @Test
    void starsAreToldLatestFirstAndTheRulesStarIsNotTheCommittees() {
        var grading = new GradingResult(List.of(), new BigDecimal("86.40"), BigDecimal.ZERO, "TWO", Optional.empty(),
                true, List.of());
        var stars = List.of(
                new StarStep(Instant.parse("2026-01-04T17:00:00Z"), "Asia/Shanghai", "p", "甲", List.of(), "TWO"),
                new StarStep(Instant.parse("2026-05-04T01:00:00Z"), "Mars/Olympus", "p", "乙", List.of("TWO", "THREE"),
                        ""));
        var told = words.stars(dossier(stars, List.of(visit(LocalDate.of(2026, 3, 1),
                result(new Due(0, 0, Optional.empty()), grading))))).split("\n");
        assertEquals("2026-05-04  二星 / 三星 → 无  乙", told[0]);
        assertEquals("2026-03-01  评定检查：按规则为二星，86.40 分（暂定）。这不是评定委员会的结论。", told[1]);
        assertEquals("2026-01-05  无 → 二星  甲", told[2], "the day where it was written");
    }

    @Test
    void theTermsOfAVisitAreSummedUpOverItsAgencies() {
        assertEquals("未整改 3（逾期 1） 最近期限 2026-06-04",
                words.due(visit(TODAY, result(new Due(2, 1, Optional.empty()), null),
                        result(new Due(1, 0, Optional.of(LocalDate.of(2026, 6, 4))), null))));
        assertEquals("未整改 1", words.due(visit(TODAY, result(new Due(1, 0, Optional.empty()), null))));
        assertEquals("", words.due(visit(TODAY)));
    }

    @Test
    void nobodySaysThatAllIsWellOfVisitsThatWereNotRead() {
        var read = visit(TODAY, result(new Due(0, 0, Optional.empty()), null));
        var all = dossier(List.of(), List.of(read));
        assertTrue(words.summary(all).startsWith("没有未整改的问题"), words.summary(all));
        assertEquals("没有未整改的问题。", words.nothingOpen(all));
        var older = dossier(List.of(), List.of(read, visit(TODAY.minusDays(2))));
        assertTrue(words.summary(older).startsWith("读了的 1 次检查没有未整改的问题"), words.summary(older));
        assertTrue(words.nothingOpen(older).startsWith("读了的检查"), words.nothingOpen(older));
        var broken = new Visit(read.row(), false, List.of(), Optional.of(locale -> "缺检查表"));
        assertTrue(words.summary(dossier(List.of(), List.of(broken))).startsWith("检查没有读出"));
    }

    @Test
    void aChecklistThatCannotBeReadIsSaid() {
        var site = dossier(List.of(), List.of());
        assertEquals("没有上次不符合而须必查的项。", words.mustCheckGuide(site));
        var altered = new SiteDossier(site.site(), site.row(), TODAY, List.of(), List.of(), List.of(), 0, List.of(),
                List.of(), List.of(new SiteDossier.Unreadable("食品", locale -> "被改动")));
        assertEquals("检查表“食品”读不出，其中哪些项下次必查不明：被改动", words.note(altered));
        assertTrue(words.mustCheckGuide(altered).startsWith("有检查表读不出"));
    }

    @Test
    void whatWasNotReadIsSaid() {
        var read = visit(TODAY, result(new Due(0, 0, Optional.empty()), null));
        var broken = new Visit(visit(TODAY.minusDays(1)).row(), false, List.of(), Optional.of(locale -> "缺检查表"));
        assertEquals("判定、期限、问题和照片只读了最近 1 次检查；更早的 1 次请从检查记录打开。\n2026-05-31 的检查读不出：缺检查表",
                words.note(dossier(List.of(), List.of(read, broken, visit(TODAY.minusDays(2))))));
        assertTrue(words(Locale.ENGLISH).note(dossier(List.of(), List.of(read, visit(TODAY.minusDays(2)))))
                .contains("1 older"));
    }
}
