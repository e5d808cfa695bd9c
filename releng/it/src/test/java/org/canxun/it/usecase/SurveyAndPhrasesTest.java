package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.RecordingProblem;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.meals.IndicatorValues.Proposal;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What diners say becomes the value of its indicator; phrases are kept for whoever inspects next. */
class SurveyAndPhrasesTest {

    private static final List<Integer> GOOD = List.of(5, 5, 4, 4, 2);

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
        var list = Files.writeString(folder.resolve("sites.csv"), "备案号,名称,类型,街道,地址\n备1,一号点,助餐点,街,路\n");
        workspace.sites().importFile(author, list, Optional.empty());
        var templates = workspace.templates().current().stream()
                .filter(t -> List.of(RealWorkspaces.CIVIL, RealWorkspaces.MARKET).contains(t.agencyCode()))
                .map(TemplateRow::id).toList();
        inspection = workspace.inspections().create(author, new NewInspection(workspace.lists().sites().get(0).id(),
                "ROUTINE", LocalDate.of(2026, 4, 15), RealWorkspaces.MARKET, templates, List.of(author.personId())));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private InspectionEditor editor() throws ProblemException {
        return workspace.inspections().open(author, inspection);
    }

    private String record(RecordKind kind) throws ProblemException {
        return editor().view().records().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow().id();
    }

    private Proposal proposal() throws ProblemException {
        return workspace.indicatorValues().proposals(inspection, Optional.empty()).stream()
                .filter(p -> p.itemCode().equals("G7.01")).findFirst().orElseThrow();
    }

    @Test
    void tenQuestionnairesOfAPointGiveItsIndicatorItsValueAndPoints() throws ProblemException {
        var record = record(RecordKind.APPRAISAL);
        for (int i = 0; i < 9; i++) {
            editor().respond(record, GOOD);
        }
        assertEquals(Optional.empty(), proposal().value(), "nine are too few");
        editor().respond(record, GOOD);
        assertEquals(Optional.of(new BigDecimal("0.8000")), proposal().value());
        workspace.indicatorValues().apply(author, inspection, Optional.empty());
        var item = editor().view().record(record).orElseThrow().item("G7.01").orElseThrow();
        assertEquals(0, new BigDecimal("4").compareTo(item.pointsTaken()), "0.8 of 5 points");
        assertTrue(item.note().startsWith("10 份问卷，平均 80.00 分"), item.note());
    }

    @Test
    void aQuestionnaireOfSomebodyWhoChangedHisMindIsTakenBack() throws ProblemException {
        var record = record(RecordKind.APPRAISAL);
        var editor = editor();
        editor.respond(record, GOOD);
        editor.respond(record, List.of(1, 1, 1, 1, 1));
        editor.undo();
        assertEquals(1, workspace.inspections().survey(inspection, record).count());
        assertEquals(Optional.of(new BigDecimal("80.00")),
                workspace.inspections().survey(inspection, record).score());
    }

    @Test
    void questionnairesGoToAppraisalsOnlyAndAreWhole() throws ProblemException {
        assertEquals(RecordingProblem.SURVEY_NOT_ASKED, assertThrows(ProblemException.class,
                () -> editor().respond(record(RecordKind.INSPECTION), GOOD)).problem());
        assertEquals(RecordingProblem.SURVEY_INCOMPLETE, assertThrows(ProblemException.class,
                () -> editor().respond(record(RecordKind.APPRAISAL), List.of(0, 0, 0, 0, 0))).problem());
    }

    @Test
    void aPhraseIsThereForTheNextVisitAndGoneWhenItIsDropped() throws ProblemException {
        var phrases = workspace.phrases();
        phrases.keep(author, "FOOD", "F-C07", " 进货台账缺三日 ");
        phrases.keep(author, "FOOD", "F-C07", "进货台账缺三日");
        phrases.keep(author, "FOOD", "F-C06", "冷藏超温");
        workspace.close();
        workspace = RealWorkspaces.with(SteppingClock.at(Instant.parse("2026-05-15T01:00:00Z")))
                .open(folder.resolve("workspace"));
        assertEquals(List.of("进货台账缺三日"), workspace.phrases().of("FOOD", "F-C07"));
        workspace.phrases().drop(author, "FOOD", "F-C07", "进货台账缺三日");
        workspace.phrases().drop(author, "FOOD", "F-C07", "从未存过");
        assertEquals(List.of(), workspace.phrases().of("FOOD", "F-C07"));
        workspace.phrases().keep(author, "FOOD", "F-C07", "进货台账缺三日");
        assertEquals(List.of("进货台账缺三日"), workspace.phrases().of("FOOD", "F-C07"));
        assertTrue(workspace.verify().faults().isEmpty(), workspace.verify().faults().toString());
    }

    @Test
    void emptyEndlessAndTooManyPhrasesAreRefused() throws ProblemException {
        var phrases = workspace.phrases();
        assertEquals(RecordingProblem.PHRASE_EMPTY, assertThrows(ProblemException.class,
                () -> phrases.keep(author, "FOOD", "F-C07", " \n")).problem());
        assertEquals(RecordingProblem.PHRASE_LONG, assertThrows(ProblemException.class,
                () -> phrases.keep(author, "FOOD", "F-C07", "长".repeat(501))).problem());
        for (int i = 0; i < 50; i++) {
            phrases.keep(author, "FOOD", "F-C07", "第" + i);
        }
        assertEquals(RecordingProblem.PHRASES_MANY, assertThrows(ProblemException.class,
                () -> phrases.keep(author, "FOOD", "F-C07", "又一条")).problem());
        assertFalse(phrases.of("FOOD", "F-C07").contains("又一条"));
    }
}
