package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.canxun.core.dossier.OpenFinding;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.VisitResult.Due;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever goes to a site knows what was left to be put right there, and what has to be looked at again. */
class SiteDossierTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2026-06-01T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private String site;
    private List<String> templates;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, SUMMER);
        site = RealWorkspaces.sites(workspace, inspector, folder, 1).get(0);
        templates = SmallChecklists.publish(workspace, clock);
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private SiteDossier read() throws ProblemException {
        return workspace.dossiers().read(site);
    }

    private InspectionEditor visit(LocalDate day) throws ProblemException {
        clock.advance(Duration.ofMinutes(1));
        return workspace.inspections().open(inspector, workspace.inspections().create(inspector,
                new NewInspection(site, "ROUTINE", day, RealWorkspaces.MARKET, templates,
                        List.of(inspector.personId()))));
    }

    private static String record(InspectionEditor editor) {
        return editor.view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
    }

    private InspectionEditor fail(LocalDate day, String item, Way way) throws ProblemException {
        var editor = visit(day);
        editor.answer(record(editor), item, Answer.NONCONFORM);
        editor.finding(record(editor), item, FindingChange.of(way));
        return editor;
    }

    private String photo(InspectionEditor editor, String item, String name) throws ProblemException {
        var file = workspace.vault().store(new DemoPhotoMaker().make(new Scene(32, 24, name, name,
                SUMMER.atTime(9, 0), ZoneOffset.UTC, Optional.empty())), name + ".jpg");
        return editor.attach(record(editor), item, List.of(file)).record(record(editor)).orElseThrow().item(item)
                .orElseThrow().photos().stream().filter(p -> p.sha256().equals(file.sha256())).findFirst()
                .orElseThrow().id();
    }

    private static List<String> told(SiteDossier dossier) {
        return dossier.findings().stream().map(f -> f.state() + " " + f.finding().itemCode() + " "
                + f.deadline().map(LocalDate::toString).orElse("-")).toList();
    }

    @Test
    void aSiteWhereNobodyHasBeenHasNothingToTell() throws ProblemException {
        var dossier = read();
        assertEquals("备00001", dossier.site().getFilingNumber());
        assertEquals(List.of(), dossier.visits());
        assertEquals(List.of(), dossier.findings());
        assertEquals(List.of(), dossier.stars());
        assertEquals(List.of(), dossier.mustCheck());
        assertEquals(Problem.SITE_UNKNOWN,
                assertThrows(ProblemException.class, () -> workspace.dossiers().read("nowhere")).problem());
    }

    @Test
    void everyChangeOfTheStarIsToldWithWhoMadeItAndWhen() throws Exception {
        var colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, SUMMER);
        for (var step : List.of(Map.entry(inspector, "一星"), Map.entry(colleague, "三星"),
                Map.entry(colleague, "三星"), Map.entry(inspector, ""))) {
            clock.advance(Duration.ofDays(1));
            var list = Files.writeString(folder.resolve("stars.csv"),
                    "备案号,名称,类型,街道,地址,星级\n备00001,助餐点1,助餐点,一街道,一路1号," + step.getValue() + "\n");
            workspace.sites().importFile(step.getKey(), list, Optional.empty());
        }
        assertEquals(List.of("2026-06-02 甲 >ONE", "2026-06-03 乙 ONE>THREE", "2026-06-05 甲 THREE>"),
                read().stars().stream()
                        .map(s -> s.at().toString().substring(0, 10) + " " + s.person() + " "
                                + String.join("/", s.from())
                                + ">" + s.to())
                        .toList());
    }

    @Test
    void whatIsNotPutRightIsOpenAndWhatIsLateComesFirst() throws ProblemException {
        fail(SPRING, SmallChecklists.PLAIN, Way.deadline(7, TermUnit.WORKING_DAY));
        var now = fail(SUMMER, SmallChecklists.PLAIN, Way.deadline(3, TermUnit.CALENDAR_DAY));
        now.answer(record(now), SmallChecklists.KEY, Answer.NONCONFORM);
        now.finding(record(now), SmallChecklists.KEY, FindingChange.of(Way.onSpot()));
        now.answer(record(now), SmallChecklists.MEASURED, Answer.NONCONFORM);
        now.finding(record(now), SmallChecklists.MEASURED, FindingChange.of(Way.referral("城管")));

        var dossier = read();
        assertEquals(List.of("OVERDUE S-A01 2026-03-11", "RUNNING S-A01 2026-06-04", "UNPROVED S-A02 -",
                "REFERRED S-D07 -"), told(dossier));
        assertEquals(1, dossier.overdue());
        assertEquals(List.of(new Due(3, 0, Optional.of(LocalDate.of(2026, 6, 4))), new Due(1, 1, Optional.empty())),
                dossier.readVisits().stream()
                        .map(v -> v.result(RealWorkspaces.MARKET).orElseThrow().due()).toList());

        now.pair(photo(now, SmallChecklists.KEY, "前"), photo(now, SmallChecklists.KEY, "后"));
        dossier = read();
        assertEquals(1, dossier.putRight(), "photos prove what was put right on the spot");
        assertTrue(told(dossier).stream().noneMatch(f -> f.contains("S-A02")), told(dossier).toString());

        clock.advance(Duration.ofDays(3));
        assertEquals("RUNNING", told(read()).get(1).split(" ")[0], "the last day belongs to the term");
        clock.advance(Duration.ofDays(1));
        assertEquals("OVERDUE", told(read()).get(1).split(" ")[0]);
    }

    @Test
    void thatAnItemPassedLaterIsToldAndClosesNothing() throws ProblemException {
        fail(SPRING, SmallChecklists.PLAIN, Way.deadline(3, TermUnit.CALENDAR_DAY));
        var later = visit(SUMMER);
        later.answer(record(later), SmallChecklists.PLAIN, Answer.CONFORM);
        var since = visit(SUMMER);
        since.answer(record(since), SmallChecklists.PLAIN, Answer.notApplicable("停用"));
        var findings = read().findings();
        assertEquals(Optional.of(new OpenFinding.Later(SUMMER, ItemAnswer.CONFORM)), findings.get(0).later());
        assertEquals(1, findings.size());
    }

    @Test
    void anIndicatorWithoutPointsIsNoFault() throws ProblemException {
        var editor = visit(SUMMER);
        var appraisal = editor.view().recordOf(RealWorkspaces.CIVIL).orElseThrow().id();
        editor.answer(appraisal, SmallChecklists.CHOSEN, Answer.chosen("其余"));
        assertEquals(1, read().visits().get(0).row().findings(), "lists count it");
        assertEquals(List.of(), read().findings());
    }

    @Test
    void whatMustBeCheckedIsWhatAVisitOfTodayIsTold() throws ProblemException {
        fail(SPRING, SmallChecklists.KEY, Way.onSpot());
        var since = fail(LocalDate.of(2026, 4, 2), SmallChecklists.PLAIN, Way.onSpot());
        since.answer(record(since), SmallChecklists.KEY, Answer.CONFORM);
        var expected = read().mustCheck();
        assertEquals(List.of("S-A01 2026-04-02 " + since.view().id()), expected.stream()
                .map(m -> m.item().code() + " " + m.visitDate() + " " + m.inspectionId()).toList());
        assertEquals(expected.stream().map(m -> m.item().code()).toList(),
                visit(SUMMER).view().recordOf(RealWorkspaces.MARKET).orElseThrow().items().stream()
                        .filter(ItemView::mustCheck).map(ItemView::code).toList());
    }

    @Test
    void aChecklistThatWasAlteredKeepsNobodyFromThePageOfASite() throws ProblemException {
        fail(SPRING, SmallChecklists.KEY, Way.onSpot());
        new Aggregates(workspace.journal(), clock).unit(inspector, unit -> unit.create(Types.template("forged"),
                "publish",
                (state, recorder) -> recorder.createRoot(Map.of("code", "FORGED", "title", "伪造", "version", 1,
                        "agencyCode", RealWorkspaces.MARKET, "contentDigest", "0".repeat(64)))));
        var dossier = read();
        assertEquals(List.of(SmallChecklists.KEY), dossier.mustCheck().stream().map(m -> m.item().code()).toList());
        assertEquals(List.of("伪造"), dossier.unreadable().stream().map(SiteDossier.Unreadable::title).toList());
    }

    @Test
    void ofManyVisitsOnlyTheLatestAreRead() throws ProblemException {
        for (int i = 0; i < 13; i++) {
            fail(SPRING.plusDays(i), SmallChecklists.PLAIN, Way.deadline(1, TermUnit.CALENDAR_DAY));
        }
        var dossier = read();
        assertEquals(13, dossier.visits().size());
        assertEquals(10, dossier.readVisits().size());
        assertEquals(3, dossier.older());
        assertEquals(10, dossier.findings().size());
        assertEquals(SPRING.plusDays(12), dossier.readVisits().get(0).row().visitDate());
    }

    @Test
    void photosOfTheLatestVisitComeFirst() throws ProblemException {
        var before = visit(SPRING);
        photo(before, SmallChecklists.PLAIN, "春");
        var now = visit(SUMMER);
        photo(now, SmallChecklists.KEY, "夏");
        assertEquals(List.of("2026-06-01 S-A02 夏.jpg", "2026-03-02 S-A01 春.jpg"), read().photos().stream()
                .map(p -> p.visitDate() + " " + p.itemCode() + " " + p.photo().fileName()).toList());
    }

    @Test
    void anAppraisalTellsItsScoreAndTheStarByRule() throws ProblemException {
        templates = List.of(workspace.templates().find("CIVIL_GRADING").id());
        var editor = visit(SUMMER);
        var record = editor.view().records().get(0);
        assertEquals(List.of(), read().appraised(), "nothing was looked at yet");
        var item = record.items().stream().filter(i -> !i.choices().isEmpty()).findFirst().orElseThrow();
        editor.answer(record.id(), item.code(), Answer.chosen(item.choices().get(0)));
        var appraised = read().appraised().get(0);
        assertEquals(record.id(), appraised.result().recordId());
        assertTrue(appraised.result().grading().orElseThrow().provisional());
        var explained = editor.view().records().get(0).grading().orElseThrow();
        assertEquals(explained.star() + explained.base(), appraised.result().grading()
                .map(grading -> grading.star() + grading.base()).orElseThrow());
    }

    @Test
    void aVisitWhoseChecklistHasNotArrivedSaysSoAndHidesNoOther() throws ProblemException {
        fail(SPRING, SmallChecklists.PLAIN, Way.deadline(1, TermUnit.CALENDAR_DAY));
        var id = Ids.fresh(clock);
        new Aggregates(workspace.journal(), clock).change(Types.inspection(id), inspector, "create",
                (state, recorder) -> {
                    recorder.createRoot(Map.of("siteId", site, "kind", "ROUTINE", "visitDate", SUMMER));
                    recorder.create(Literals.AGENCY_RECORD, Ids.fresh(clock), id,
                            Literals.JOINT_INSPECTION__RECORDS.getName(),
                            Map.of("agencyCode", RealWorkspaces.MARKET, "templateId", "elsewhere"));
                }, state -> null);
        var dossier = read();
        assertEquals(1, dossier.findings().size());
        assertEquals(0, dossier.older());
        assertTrue(dossier.visits().get(0).trouble().orElseThrow().text(Locale.ENGLISH).contains("elsewhere"));
    }
}
