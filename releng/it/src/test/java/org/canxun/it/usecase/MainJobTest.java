package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Draft;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.ItemAnswer;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The inspector's whole job, by the use cases the window and the command line have. */
class MainJobTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);
    private static final Term FIVE_DAYS = new Term(5, TermUnit.WORKING_DAY);

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private Author colleague;
    private List<String> sites;
    private List<String> templates;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
        colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY);
        sites = RealWorkspaces.sites(workspace, inspector, folder, 3);
        templates = SmallChecklists.publish(workspace, clock);
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private void reopen() throws ProblemException {
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
    }

    private String visit(String site, LocalDate day, Author... team) throws ProblemException {
        clock.advance(Duration.ofMinutes(1));
        return workspace.inspections().create(inspector, new NewInspection(site, "ROUTINE", day, RealWorkspaces.MARKET,
                templates, List.of(team).stream().map(Author::personId).toList()));
    }

    private String visit() throws ProblemException {
        return visit(sites.get(0), DAY, inspector, colleague);
    }

    private InspectionEditor editor(String id) throws ProblemException {
        return workspace.inspections().open(inspector, id);
    }

    private StoredFile photo(String name) throws ProblemException {
        return workspace.vault().store(new DemoPhotoMaker().make(new Scene(64, 48, name, name, DAY.atTime(9, 0),
                ZoneOffset.ofHours(8), Optional.empty())), name + ".jpg");
    }

    private static RecordView market(InspectionView view) {
        return view.recordOf(RealWorkspaces.MARKET).orElseThrow();
    }

    private static void answerAll(InspectionEditor editor) throws ProblemException {
        for (var record : editor.view().records()) {
            for (var item : record.items()) {
                editor.answer(record.id(), item.code(), switch (record.kind()) {
                    case INSPECTION -> Answer.CONFORM;
                    case APPRAISAL -> item.choices().isEmpty() ? Answer.counted(BigDecimal.ONE)
                            : Answer.chosen(item.choices().get(0));
                });
            }
        }
    }

    private static void refused(ProblemCode problem, Executable work) {
        assertEquals(problem, assertThrows(ProblemException.class, work).problem());
    }

    @Test
    void everythingRecordedIsThereAfterReopening() throws ProblemException {
        var editor = editor(visit());
        var record = market(editor.view()).id();
        editor.answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor.note(record, SmallChecklists.PLAIN, "  门口\n堆物 ");
        editor.finding(record, SmallChecklists.PLAIN, "通道被占用", Optional.of(FIVE_DAYS));
        editor.attach(record, SmallChecklists.PLAIN, List.of(photo("一"), photo("二")));
        editor.answer(record, SmallChecklists.KEY, Answer.notApplicable("不适用的理由"));
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, new BigDecimal("12.0"));
        var before = editor.view();
        reopen();
        var after = editor(before.id()).view();
        assertEquals(before, after);
        assertEquals(before.records(), workspace.inspections().view(before.id()).records());
        var item = market(after).item(SmallChecklists.PLAIN).orElseThrow();
        assertEquals("门口\n堆物", item.note());
        assertEquals(2, item.photos().size());
        var finding = after.findings().stream().filter(f -> f.itemCode().equals(SmallChecklists.PLAIN)).findFirst()
                .orElseThrow();
        assertEquals("通道被占用", finding.text());
        assertEquals(Optional.of(FIVE_DAYS), finding.term());
        assertEquals(ItemAnswer.NONCONFORM, market(after).item(SmallChecklists.MEASURED).orElseThrow().answer(),
                "12 degrees are too warm");
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void undoGoesBackToTheBeginningAndRedoForthAgainAcrossRestarts() throws ProblemException {
        var id = visit();
        var editor = editor(id);
        var record = market(editor.view()).id();
        var photos = List.of(photo("一"));
        List<Executable> actions = List.of(
                () -> editor(id).answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM),
                () -> editor(id).note(record, SmallChecklists.PLAIN, "一"),
                () -> editor(id).finding(record, SmallChecklists.PLAIN, "问题", Optional.of(FIVE_DAYS)),
                () -> editor(id).finding(record, SmallChecklists.PLAIN, "另一个问题", Optional.empty()),
                () -> editor(id).attach(record, SmallChecklists.PLAIN, photos),
                () -> editor(id).detach(market(editor(id).view()).item(SmallChecklists.PLAIN).orElseThrow().photos()
                        .get(0).id()),
                () -> editor(id).attach(record, SmallChecklists.PLAIN, photos),
                () -> editor(id).measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE),
                () -> editor(id).measure(record, SmallChecklists.MEASURED, SmallChecklists.FROZEN, BigDecimal.ONE),
                () -> editor(id).answer(record, SmallChecklists.PLAIN, Answer.notApplicable("理由")),
                () -> editor(id).note(record, SmallChecklists.PLAIN, ""),
                () -> editor(id).answer(record, SmallChecklists.PLAIN, Answer.NONE));
        var views = new ArrayList<List<RecordView>>();
        views.add(editor.view().records());
        for (var action : actions) {
            assertDoesNotThrow(action);
            views.add(editor(id).view().records());
        }
        for (int i = actions.size() - 1; i >= 0; i--) {
            if (i == 6) {
                reopen();
            }
            assertEquals(views.get(i), editor(id).undo().records(), "undo " + i);
        }
        refused(Problem.NOTHING_TO_UNDO, () -> editor(id).undo());
        for (int i = 1; i <= actions.size(); i++) {
            if (i == 4) {
                reopen();
            }
            assertEquals(views.get(i), editor(id).redo().records(), "redo " + i);
        }
        refused(Problem.NOTHING_TO_REDO, () -> editor(id).redo());
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void nobodyUndoesWhatAColleagueDid() throws ProblemException {
        var id = visit();
        var record = market(editor(id).view()).id();
        workspace.inspections().open(colleague, id).answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        assertFalse(editor(id).view().undoable());
        refused(Problem.NOTHING_TO_UNDO, () -> editor(id).undo());
    }

    @Test
    void twoOfficersWithCertificatesValidThatDayAreNeededAndCivilAffairsNeedNone() throws ProblemException {
        var expired = RealWorkspaces.officer(workspace, "丙", RealWorkspaces.MARKET, DAY.minusDays(1));
        var uncertified = RealWorkspaces.person(workspace, "丁", RealWorkspaces.MARKET, Optional.empty());
        for (var second : List.of(expired, uncertified)) {
            var editor = editor(visit(sites.get(0), DAY, inspector, second));
            answerAll(editor);
            var blocked = assertThrows(ProblemException.class, () -> editor.complete(market(editor.view()).id()));
            assertEquals(Problem.RECORD_BLOCKED, blocked.problem());
            assertTrue(blocked.text(Locale.ENGLISH).contains("needs 2 officers"), blocked.text(Locale.ENGLISH));
            assertTrue(blocked.text(Locale.SIMPLIFIED_CHINESE).codePoints().filter(Character::isIdeographic)
                    .count() > 20, blocked.text(Locale.SIMPLIFIED_CHINESE));
            assertFalse(blocked.text(Locale.SIMPLIFIED_CHINESE).contains("Blocker"));
            var civil = editor.view().recordOf(RealWorkspaces.CIVIL).orElseThrow().id();
            assertTrue(editor.complete(civil).record(civil).orElseThrow().completed());
        }
        var onTheLastDay = editor(visit());
        answerAll(onTheLastDay);
        assertTrue(market(onTheLastDay.complete(market(onTheLastDay.view()).id())).completed());
        var aDayLater = editor(visit(sites.get(0), DAY.plusDays(1), inspector, colleague));
        answerAll(aDayLater);
        refused(Problem.RECORD_BLOCKED, () -> aDayLater.complete(market(aDayLater.view()).id()));
    }

    @Test
    void aCompletedRecordTakesSupplementsAndNothingElse() throws ProblemException {
        var id = visit();
        var editor = editor(id);
        var record = market(editor.view()).id();
        editor.attach(record, SmallChecklists.PLAIN, List.of(photo("一")));
        answerAll(editor);
        refused(Problem.RECORD_NOT_COMPLETED, () -> editor.supplement(record, SmallChecklists.PLAIN, "早了"));
        editor.complete(record);
        var done = market(editor.view());
        var attached = done.item(SmallChecklists.PLAIN).orElseThrow().photos().get(0).id();
        for (var reopened : List.of(false, true)) {
            if (reopened) {
                reopen();
            }
            var late = editor(id);
            refused(Problem.RECORD_COMPLETED, () -> late.answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM));
            refused(Problem.RECORD_COMPLETED, () -> late.answer(record, SmallChecklists.PLAIN, Answer.CONFORM));
            refused(Problem.RECORD_COMPLETED, () -> late.measure(record, SmallChecklists.MEASURED,
                    SmallChecklists.COLD, BigDecimal.ONE));
            refused(Problem.RECORD_COMPLETED, () -> late.note(record, SmallChecklists.PLAIN, "晚了"));
            refused(Problem.RECORD_COMPLETED,
                    () -> late.finding(record, SmallChecklists.PLAIN, "晚了", Optional.of(FIVE_DAYS)));
            refused(Problem.RECORD_COMPLETED,
                    () -> late.attach(record, SmallChecklists.PLAIN, List.of(photo("二"))));
            refused(Problem.RECORD_COMPLETED, () -> late.detach(attached));
            refused(Problem.RECORD_COMPLETED, () -> late.complete(record));
            refused(Problem.NOTHING_TO_UNDO, late::undo);
            refused(Problem.NOTHING_TO_REDO, late::redo);
            assertEquals(done, market(workspace.inspections().view(id)));
        }
        refused(Problem.SUPPLEMENT_EMPTY, () -> editor(id).supplement(record, SmallChecklists.PLAIN, " \u0000 "));
        refused(Problem.ITEM_UNKNOWN, () -> editor(id).supplement(record, "S-Z99", "没有这一项"));
        editor(id).supplement(record, SmallChecklists.PLAIN, "次日已清理");
        reopen();
        var supplements = market(editor(id).view()).supplements();
        assertEquals(List.of("次日已清理"), supplements.stream().map(s -> s.text()).toList());
        assertEquals(inspector.personId(), supplements.get(0).personId());
        assertEquals("甲", supplements.get(0).person());
        // Other records of the visit go on.
        var civil = editor(id).view().recordOf(RealWorkspaces.CIVIL).orElseThrow().id();
        editor(id).note(civil, SmallChecklists.CHOSEN, "继续");
        assertEquals("", editor(id).undo().record(civil).orElseThrow().item(SmallChecklists.CHOSEN).orElseThrow()
                .note());
    }

    @Test
    void afterRestartingOneLandsWhereOneWorkedLast() throws ProblemException {
        var older = visit(sites.get(0), DAY.minusDays(9), inspector, colleague);
        var newer = visit(sites.get(1), DAY, inspector, colleague);
        var record = market(editor(older).view()).id();
        clock.advance(Duration.ofMinutes(5));
        answerAll(editor(older));
        editor(older).note(record, SmallChecklists.KEY, "最后");
        reopen();
        assertEquals(Optional.of(older), workspace.inspections().unfinished(inspector));
        assertEquals(Optional.of(new Place(record, SmallChecklists.KEY)), editor(older).view().lastTouched());
        assertEquals(Optional.empty(), workspace.inspections().unfinished(colleague), "who did nothing lands nowhere");
        var civil = editor(older).view().recordOf(RealWorkspaces.CIVIL).orElseThrow().id();
        editor(older).complete(civil);
        assertEquals(Optional.of(new Place(record, SmallChecklists.KEY)), editor(older).view().lastTouched(),
                "completing a record is no place");
        RealWorkspaces.officer(workspace, "戊", RealWorkspaces.MARKET, DAY);
        editor(newer).note(market(editor(newer).view()).id(), SmallChecklists.PLAIN, "别处");
        assertEquals(Optional.of(newer), workspace.inspections().unfinished(inspector));
    }

    @Test
    void theLogSaysWhoDidWhatWhenAndInWhichZone() throws ProblemException {
        var id = visit();
        var record = market(editor(id).view()).id();
        var abroad = new Author(colleague.personId(), ZoneId.of("Asia/Urumqi"));
        workspace.inspections().open(abroad, id).answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor(id).note(record, SmallChecklists.PLAIN, "看过");
        editor(id).undo();
        reopen();
        var log = workspace.inspections().log(id);
        assertEquals(List.of("create", "clock", "answer", "note", "undo"),
                log.stream().map(e -> e.reason()).toList());
        assertEquals(List.of("甲", "canxun", "乙", "甲", "甲"), log.stream().map(e -> e.person()).toList());
        assertEquals("Asia/Urumqi", log.get(2).zone());
        assertTrue(log.get(2).changed().get(0).startsWith(SmallChecklists.PLAIN), log.get(2).changed().toString());
        assertTrue(log.get(2).changed().toString().contains("NONCONFORM"));
        assertTrue(log.get(3).at().isAfter(log.get(2).at()));
    }

    @Test
    void whatWasBeingTypedIsThereAfterAStart() throws ProblemException {
        var id = visit();
        var record = market(editor(id).view()).id();
        editor(id).answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        var result = Ids.itemResult(record, SmallChecklists.PLAIN);
        var draft = new Draft(Types.inspection(id).toString(), result, "note", "门口堆");
        workspace.journal().keepDraft(draft);
        reopen();
        assertEquals(Optional.of(draft), workspace.journal().draft());
    }

    @Test
    void aScriptThatGivesATermLeavesTheWordsOfTheFinding() throws ProblemException {
        var id = visit();
        var record = market(editor(id).view()).id();
        editor(id).answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor(id).finding(record, SmallChecklists.PLAIN, "通道被占用", Optional.empty());
        var view = workspace.inspections().apply(inspector, id,
                List.of(new ItemEntry(SmallChecklists.PLAIN, Optional.empty(),
                        Map.of(), Optional.empty(), FindingChange.of(Optional.empty(), Optional.of(FIVE_DAYS)),
                        List.of())));
        assertEquals("通道被占用", view.findings().get(0).text());
        assertEquals(Optional.of(FIVE_DAYS), view.findings().get(0).term());
    }

    @Test
    void asManyVisitsAreCountedAsTheSiteHadThatYear() throws ProblemException {
        assertEquals(1, editor(visit()).view().numberInYear());
        assertEquals(2, editor(visit()).view().numberInYear());
        assertEquals(1, editor(visit(sites.get(0), DAY.plusYears(1), inspector)).view().numberInYear());
        assertEquals(1, editor(visit(sites.get(1), DAY, inspector)).view().numberInYear());
    }
}
