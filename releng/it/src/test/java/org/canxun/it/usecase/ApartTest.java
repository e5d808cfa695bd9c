package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.journaling.Types;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.junit.jupiter.api.Test;

/** What two people did apart, told as it happens: nobody loses his work, and completed records stay. */
class ApartTest extends FourLaptops {

    private static final String FREE = "S-T01";
    private static final String SHORT = "S-T02";

    @Test
    void anAnswerStaysWhenAColleagueTakesHisOwnOfTheSameItemBack() throws Exception {
        var visit = new Visit(FIRST_SEED);
        visit.editor(0).answer(visit.market(), SmallChecklists.PLAIN, Answer.CONFORM);
        visit.editor(1).answer(visit.market(), SmallChecklists.PLAIN, Answer.NONCONFORM);
        replicas.get(0).clock().advance(Duration.ofMinutes(1));
        visit.editor(0).undo();
        visit.meet();
        visit.checkThatAllAgree();
        var item =
                visit.editor(2).view().record(visit.market()).orElseThrow().item(SmallChecklists.PLAIN).orElseThrow();
        assertTrue(item.answered() && item.conflicting(), item.toString());
        // Whoever settles it has the last word.
        visit.editor(2).answer(visit.market(), SmallChecklists.PLAIN, Answer.NONCONFORM);
        item = visit.editor(2).view().record(visit.market()).orElseThrow().item(SmallChecklists.PLAIN).orElseThrow();
        assertTrue(item.answer() == ItemAnswer.NONCONFORM && !item.conflicting(), item.toString());
    }

    @Test
    void aReadingWhoseAnswerAColleagueTookBackCanBeRecordedAgain() throws Exception {
        var visit = new Visit(FIRST_SEED);
        visit.editor(0).answer(visit.market(), SmallChecklists.MEASURED, Answer.CONFORM);
        visit.meet();
        visit.editor(0).undo();
        visit.editor(1).measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE);
        visit.meet();
        var view = visit.editor(1).measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD,
                BigDecimal.TEN);
        var item = view.record(visit.market()).orElseThrow().item(SmallChecklists.MEASURED).orElseThrow();
        assertEquals(List.of(BigDecimal.TEN), item.readings().stream().map(r -> r.value()).toList());
        assertEquals(ItemAnswer.NONCONFORM, item.answer(), "ten degrees are too warm");
        visit.meet();
        visit.checkThatAllAgree();
    }

    @Test
    void whatANoteSaysIsNotHiddenByAColleagueWhoTakesTheAnswerBack() throws Exception {
        var visit = new Visit(FIRST_SEED);
        visit.editor(0).answer(visit.market(), SmallChecklists.PLAIN, Answer.CONFORM);
        visit.meet();
        visit.editor(0).undo();
        visit.editor(1).note(visit.market(), SmallChecklists.PLAIN, "后厨东侧");
        visit.meet();
        visit.checkThatAllAgree();
        var item = visit.item(2, SmallChecklists.PLAIN);
        assertEquals("后厨东侧", item.note());
        assertTrue(item.conflicting(), "somebody has to look");
        assertTrue(visit.editor(2).blockers(visit.market()).stream()
                .anyMatch(b -> b.problem() == Problem.ITEM_CONFLICTING));
        visit.editor(2).answer(visit.market(), SmallChecklists.PLAIN, Answer.CONFORM);
        visit.meet();
        assertFalse(visit.item(0, SmallChecklists.PLAIN).conflicting());
        assertEquals("后厨东侧", visit.item(0, SmallChecklists.PLAIN).note());
    }

    @Test
    void whateverPeopleSaidApartOfAnItemIsMarkedAndSettledByAnsweringIt() throws Exception {
        var visit = new Visit(FIRST_SEED);
        visit.editor(0).answer(visit.market(), SmallChecklists.MEASURED, Answer.NONCONFORM);
        visit.meet();
        visit.editor(0).note(visit.market(), SmallChecklists.MEASURED, "东侧");
        visit.editor(0).measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.TEN);
        visit.editor(0).finding(visit.market(), SmallChecklists.MEASURED, "太热", Optional.empty());
        replicas.get(1).clock().advance(Duration.ofMinutes(1));
        visit.editor(1).note(visit.market(), SmallChecklists.MEASURED, "西侧");
        visit.editor(1).measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD, new BigDecimal(11));
        visit.editor(1).finding(visit.market(), SmallChecklists.MEASURED, "门封坏", Optional.empty());
        visit.meet();
        assertTrue(visit.item(2, SmallChecklists.MEASURED).conflicting());
        visit.editor(2).answer(visit.market(), SmallChecklists.MEASURED, Answer.NONCONFORM);
        visit.meet();
        visit.checkThatAllAgree();
        var item = visit.item(3, SmallChecklists.MEASURED);
        assertFalse(item.conflicting());
        assertEquals("西侧\n东侧", item.note(), "the later first, and nobody's words unread");
        assertEquals("门封坏\n太热", item.finding().orElseThrow().text());
        assertEquals(List.of(new BigDecimal(11)), item.readings().stream().map(r -> r.value()).toList());
        assertFalse(visit.editor(0).blockers(visit.market()).stream()
                .anyMatch(b -> b.problem() == Problem.ITEM_CONFLICTING));
    }

    /** A version that asks for texts, one of them short, on all laptops. */
    private void askForTexts(Visit visit) throws ProblemException {
        var workspace = replicas.get(0).workspace();
        var draft = workspace.templateDrafts().revise(person(0), workspace.templates().find("SMALL").id());
        var editor = workspace.templateDrafts().edit(person(0), draft.id());
        var section = editor.view().nodes().get(0).sectionId();
        editor.addItem(section, 3, text(FREE, ""));
        editor.addItem(section, 4, text(SHORT, "string-length(.) < 6"));
        var version = workspace.templateDrafts().publish(person(0), draft.id()).id();
        for (var replica : replicas.subList(1, DEVICES)) {
            replica.journal().append(List.copyOf(replicas.get(0).load(Types.template(version))));
        }
        visit.editor(0).move(visit.market(), version);
        visit.meet();
    }

    private static ItemContent text(String code, String constraint) {
        return ItemContent.plain(code, "写明 " + code, List.of(), false, "依据", "", BigDecimal.ONE)
                .withOptions(ItemKind.TEXT, List.of())
                .withDemand(new ItemDemand("", constraint, RequirementLevel.BLOCK, PhotoDemand.NEVER));
    }

    @Test
    void textsWrittenApartAreSaidInFullAndOfferedTogetherWhereTheChecklistTakesThem() throws Exception {
        var visit = new Visit(FIRST_SEED);
        askForTexts(visit);
        for (var code : List.of(FREE, SHORT)) {
            visit.editor(0).answer(visit.market(), code, Answer.written("东门堆物"));
        }
        replicas.get(1).clock().advance(Duration.ofMinutes(1));
        for (var code : List.of(FREE, SHORT)) {
            visit.editor(1).answer(visit.market(), code, Answer.written("西门堆物"));
        }
        visit.meet();
        visit.checkThatAllAgree();
        for (var code : List.of(FREE, SHORT)) {
            assertEquals(List.of("人员1 西门堆物", "人员0 东门堆物"), visit.item(2, code).apart().said().stream()
                    .map(s -> s.person() + " " + s.given().text()).toList());
        }
        assertEquals("西门堆物\n东门堆物", visit.item(2, FREE).textToSettle(), "as notes are put together");
        assertEquals("西门堆物", visit.item(2, SHORT).textToSettle(), "both would be too long");
        var editor = visit.editor(2);
        editor.answer(visit.market(), FREE, Answer.written(visit.item(2, FREE).textToSettle()));
        assertFalse(visit.item(2, FREE).conflicting());
        assertEquals("西门堆物\n东门堆物", visit.item(2, FREE).given().text());
        editor.undo();
        assertEquals(2, visit.item(2, FREE).apart().said().size(), "taken back, both are asked about again");
        visit.meet();
        visit.checkThatAllAgree();
    }

    @Test
    void whatCameTooLateForACompletedRecordIsListedAndCountsForNothing() throws Exception {
        var visit = new Visit(FIRST_SEED);
        for (var item : visit.editor(0).view().record(visit.market()).orElseThrow().items()) {
            visit.editor(0).answer(visit.market(), item.code(), Answer.CONFORM);
        }
        visit.meet();
        var seen = visit.editor(1).complete(visit.market()).record(visit.market()).orElseThrow();
        replicas.get(0).clock().advance(Duration.ofMinutes(1));
        visit.editor(0).answer(visit.market(), SmallChecklists.PLAIN, Answer.NONCONFORM);
        visit.editor(0).note(visit.market(), SmallChecklists.KEY, "太迟");
        visit.editor(0).measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.TEN);
        visit.editor(0).finding(visit.market(), SmallChecklists.PLAIN, "堆放杂物", Optional.empty());
        visit.editor(0).attach(visit.market(), SmallChecklists.PLAIN, photos.subList(0, 1));
        visit.editor(0).undo();
        visit.editor(0).redo();
        visit.meet();
        visit.editor(2).supplement(visit.market(), "", "补充说明");
        visit.meet();
        visit.checkThatAllAgree();
        var record = visit.editor(3).view().record(visit.market()).orElseThrow();
        assertEquals(seen.items(), record.items());
        assertEquals(seen.score(), record.score());
        assertEquals("补充说明", record.supplements().get(0).text());
        assertEquals("人员2", record.supplements().get(0).person());
        assertEquals(List.of("人员0"), record.late().stream().map(l -> l.person()).distinct().toList());
        assertEquals(List.of("ANSWER NONCONFORM", "NOTE 太迟", "READING 冷藏温度 10 ℃", "ANSWER NONCONFORM",
                "FINDING 堆放杂物", "PHOTO 甲.jpg", "REMOVAL 甲.jpg", "RETURN 甲.jpg"),
                record.late().stream().map(l -> l.change().kind() + " " + l.change().text()).toList());
        assertEquals(0, replicas.get(3).workspace().lists().inspections(Optional.empty()).stream()
                .filter(row -> row.id().equals(visit.id)).findFirst().orElseThrow().findings());
        for (var replica : replicas) {
            assertEquals(List.of(), replica.workspace().verify().faults(), replica.name());
        }
    }

    @Test
    void whatWasDoneBeforeOneKnewOfTheCompletionIsNotTakenBackAfterwards() throws Exception {
        var visit = new Visit(FIRST_SEED);
        visit.editor(0).answer(visit.market(), SmallChecklists.PLAIN, Answer.CONFORM);
        visit.editor(0).answer(visit.market(), SmallChecklists.KEY, Answer.CONFORM);
        visit.editor(0).answer(visit.market(), SmallChecklists.MEASURED, Answer.CONFORM);
        visit.meet();
        visit.editor(1).complete(visit.market());
        replicas.get(0).clock().advance(Duration.ofMinutes(1));
        visit.editor(0).note(visit.market(), SmallChecklists.PLAIN, "还不知道已完成");
        assertTrue(visit.editor(0).view().undoable());
        visit.meet();
        assertFalse(visit.editor(0).view().undoable());
        assertEquals(Problem.NOTHING_TO_UNDO,
                assertThrows(ProblemException.class, () -> visit.editor(0).undo()).problem());
    }
}
