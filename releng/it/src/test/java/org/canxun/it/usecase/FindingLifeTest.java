package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How something found is put right: the order that follows from it must carry the right way and the right day. */
class FindingLifeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 30);
    private static final String ITEM = SmallChecklists.PLAIN;

    @TempDir
    private Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-12-30T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private Author colleague;
    private String site;
    private List<String> templates;
    private InspectionEditor editor;
    private String record;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        var valid = DAY.plusYears(2);
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, valid);
        colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, valid);
        site = RealWorkspaces.sites(workspace, inspector, folder, 1).get(0);
        templates = SmallChecklists.publish(workspace, clock);
        visit(DAY);
    }

    private void visit(LocalDate day) throws ProblemException {
        var id = workspace.inspections().create(inspector, new NewInspection(site, "ROUTINE", day,
                RealWorkspaces.MARKET, templates.subList(0, 1),
                List.of(inspector.personId(), colleague.personId())));
        editor = workspace.inspections().open(inspector, id);
        record = editor.view().records().get(0).id();
        editor.answer(record, ITEM, Answer.NONCONFORM);
        editor.answer(record, SmallChecklists.KEY, Answer.CONFORM);
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE);
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.FROZEN, new BigDecimal("-18"));
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private FindingView finding() {
        return finding(editor.view());
    }

    private FindingView finding(InspectionView view) {
        return view.record(record).orElseThrow().item(ITEM).orElseThrow().finding().orElseThrow();
    }

    private String deadline() {
        return finding().rectification().deadline().map(LocalDate::toString).orElse("none");
    }

    private List<String> obstacles() {
        return editor.obstacles(record).stream().map(b -> b.problem().name() + " " + b.itemCode()).toList();
    }

    @Test
    void whatFailedProposesSevenWorkingDaysFromTheDayAfter() {
        var finding = finding();
        assertEquals(Optional.of(new Term(7, TermUnit.WORKING_DAY)), finding.term());
        assertEquals(RectifyMode.DEADLINE, finding.rectification().mode());
        assertFalse(finding.rectification().written(), "nobody has said so yet");
        assertEquals("2026-01-09", deadline(), "New Year and the Sunday worked for it are counted");
        assertEquals(Severity.GENERAL, finding.severity());
        assertEquals("依据", finding.legalBasis());
        assertEquals(List.of(), obstacles());
    }

    @Test
    void aTermInCalendarDaysEndsOnTheDayItFallsOn() throws ProblemException {
        editor.finding(record, ITEM, FindingChange.of(Way.deadline(4, TermUnit.CALENDAR_DAY)));
        assertEquals("2026-01-03", deadline(), "a Saturday, and a holiday");
        assertTrue(finding().rectification().written());
        editor.undo();
        assertEquals("2026-01-09", deadline());
        editor.redo();
        assertEquals("2026-01-03", deadline());
    }

    @Test
    void onlyAPersonMakesAFindingMajor() throws ProblemException {
        editor.finding(record, ITEM, FindingChange.NONE.withMajor(true).withText("许可证过期"));
        assertEquals(Severity.MAJOR, finding().severity());
        assertEquals("许可证过期", finding().text());
        assertEquals(Optional.of(new Term(7, TermUnit.WORKING_DAY)), finding().term(), "the term is still proposed");
        assertFalse(finding().rectification().written());
        editor.finding(record, ITEM, FindingChange.NONE.withMajor(false));
        assertEquals(Severity.GENERAL, finding().severity());
        editor.undo();
        assertEquals(Severity.MAJOR, finding().severity());
    }

    @Test
    void aReferralNamesWhoTakesItOver() throws ProblemException {
        editor.finding(record, ITEM, FindingChange.of(Way.referral(" ")));
        assertEquals(List.of("REFERRAL_OPEN " + ITEM), obstacles());
        assertEquals(Optional.empty(), finding().term());
        editor.finding(record, ITEM, FindingChange.of(Way.referral("示例区综合行政执法局")));
        assertEquals("示例区综合行政执法局", finding().rectification().referredTo());
        assertEquals(List.of(), obstacles());
        editor.finding(record, ITEM, FindingChange.of(Way.deadline(3, TermUnit.WORKING_DAY)));
        assertEquals(RectifyMode.DEADLINE, finding().rectification().mode());
        assertEquals("", finding().rectification().referredTo(), "nothing of the referral stays behind");
    }

    @Test
    void whatIsPutRightOnTheSpotNeedsAPhotoBeforeAndOneAfter() throws ProblemException {
        editor.finding(record, ITEM, FindingChange.of(Way.onSpot()));
        assertEquals(List.of("PAIR_MISSING " + ITEM), obstacles());
        assertThrows(ProblemException.class, () -> editor.complete(record));
        var before = photo("前");
        var after = photo("后");
        stage(before, "BEFORE", null);
        stage(after, "AFTER", null);
        assertEquals(List.of("PAIR_MISSING " + ITEM), obstacles(), "two photos are no pair until somebody says so");
        stage(after, "AFTER", before);
        assertEquals(List.of(), obstacles());
        assertTrue(finding().rectification().paired());
        editor.complete(record);
    }

    private String photo(String name) throws ProblemException {
        var file = workspace.vault().store(new DemoPhotoMaker().make(new Scene(64, 48, name, name, DAY.atTime(9, 0),
                ZoneOffset.ofHours(8), Optional.empty())), name + ".jpg");
        var view = editor.attach(record, ITEM, List.of(file));
        return view.record(record).orElseThrow().item(ITEM).orElseThrow().photos().stream()
                .filter(p -> p.sha256().equals(file.sha256())).findFirst().orElseThrow().id();
    }

    private void stage(String evidence, String stage, String pairedWith) throws ProblemException {
        clock.advance(Duration.ofMinutes(1));
        var id = editor.view().id();
        new Aggregates(workspace.journal(), clock).change(Types.inspection(id), inspector, "pair",
                (state, recorder) -> recorder.set(evidence, pairedWith == null ? Map.of("stage", stage)
                        : Map.of("stage", stage, "pairedWith", pairedWith)),
                state -> null);
        // Another hand wrote to the journal; this one has to read it anew.
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
        editor = workspace.inspections().open(inspector, id);
    }

    @Test
    void aDeadlineInAYearWithoutHolidaysHoldsTheRecordUntilTheyAreImported() throws Exception {
        visit(LocalDate.of(2026, 12, 28));
        assertEquals("none", deadline());
        assertEquals(List.of("DEADLINE_UNCOUNTED " + ITEM), obstacles());
        assertTrue(editor.obstacles(record).get(0).text(Locale.CHINA).contains("2027 年的节假日"), "what to import");
        var refused = assertThrows(ProblemException.class, () -> editor.complete(record));
        assertEquals(Problem.RECORD_BLOCKED, refused.problem());
        var file = Files.writeString(folder.resolve("2027.csv"), """
                日期,类别
                2027-01-01,休
                2027-01-03,班
                2027-05-01,休
                2027-10-01,休
                2027-10-02,休
                2027-10-03,休
                """);
        workspace.holidays().importFile(inspector, file, 2027, "示例通知");
        editor.refresh();
        assertEquals("2027-01-06", deadline(), "29, 30, 31, 3 (worked), 4, 5, 6");
        editor.complete(record);
    }

    @Test
    void aDeadlineOnceCompletedStaysWhenTheHolidaysAreCorrected() throws Exception {
        editor.complete(record);
        var file = Files.writeString(folder.resolve("2026.csv"), """
                日期,类别
                2026-01-01,休
                2026-01-05,休
                2026-01-06,休
                2026-05-01,休
                2026-10-01,休
                2026-10-02,休
                2026-10-03,休
                """);
        workspace.holidays().importFile(inspector, file, 2026, "更正");
        editor.refresh();
        assertEquals("2026-01-09", deadline(), "the site was told this day");
        visit(DAY);
        assertEquals("2026-01-13", deadline(), "what is open is counted anew");
    }

    @Test
    void anAppraisalProposesNoTerm() throws ProblemException {
        var person = RealWorkspaces.person(workspace, "民", RealWorkspaces.CIVIL, Optional.empty());
        var id = workspace.inspections().create(person, new NewInspection(site, "ROUTINE",
                LocalDate.of(2026, 12, 28), RealWorkspaces.CIVIL, templates.subList(1, 2),
                List.of(person.personId())));
        var appraisal = workspace.inspections().open(person, id);
        var civil = appraisal.view().records().get(0).id();
        var view = appraisal.answer(civil, SmallChecklists.COUNTED, Answer.counted(BigDecimal.ZERO));
        var finding = view.records().get(0).item(SmallChecklists.COUNTED).orElseThrow().finding().orElseThrow();
        assertEquals(Optional.empty(), finding.term(), "no points earned is nothing to put right in seven days");
        appraisal.answer(civil, SmallChecklists.CHOSEN, Answer.chosen("全符合"));
        appraisal.complete(civil);
    }
}
