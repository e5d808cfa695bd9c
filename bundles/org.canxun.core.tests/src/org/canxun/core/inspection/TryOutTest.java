package org.canxun.core.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.junit.jupiter.api.Test;

/** Whoever answers a checklist must have every kind of item judged as it says, and asked only what applies. */
class TryOutTest {

    private static ItemContent item(String code, String points) {
        return ItemContent.plain(code, "检查 " + code, List.of(), false, "", "", new BigDecimal(points));
    }

    private static OptionContent option(String code, ItemAnswer verdict, String points, String value) {
        return new OptionContent(code, code + "状态", verdict, Optional.ofNullable(points).map(BigDecimal::new),
                Optional.ofNullable(value).map(BigDecimal::new));
    }

    private static LimitContent limit(String parameter, String minimum, String maximum) {
        return new LimitContent(parameter, "℃", Optional.ofNullable(minimum).map(BigDecimal::new),
                Optional.ofNullable(maximum).map(BigDecimal::new), "");
    }

    private static TryOut tryOut(ItemContent... items) {
        return tryOut(List.of(), new SectionContent("一", List.of(items)));
    }

    private static TryOut tryOut(List<JudgementContent> judgements, SectionContent... sections) {
        return new TryOut(new TemplateContent("T", "表", "A", RecordKind.INSPECTION, "", List.of(sections), judgements,
                Optional.empty()), Codes.NONE);
    }

    private static ItemView shown(RecordView record, String code) {
        return record.item(code).orElseThrow();
    }

    private static final List<OptionContent> STATES = List.of(option("OK", ItemAnswer.CONFORM, null, null),
            option("DAMAGED", ItemAnswer.NONCONFORM, null, null), option("MISSING", ItemAnswer.NONCONFORM, null, null),
            option("NONE", ItemAnswer.NOT_APPLICABLE, null, null));

    @Test
    void whatIsOnlyWrittenDownChangesNoResult() throws Exception {
        var items = new ArrayList<ItemContent>();
        for (int i = 0; i < 10; i++) {
            items.add(item("G" + i, "1"));
        }
        items.add(item("T1", "1").withOptions(ItemKind.TEXT, List.of()));
        items.add(item("N1", "1").withOptions(ItemKind.COUNT, List.of()).withLimits(List.of(limit("人数", null, null))));
        items.add(item("S1", "1").withOptions(ItemKind.SINGLE_CHOICE,
                List.of(option("A", ItemAnswer.UNANSWERED, null, null),
                        option("B", ItemAnswer.CONFORM, null, null))));
        var form = tryOut(List.of(JudgementContent.of("samr-2016", Map.of("minKey", "0"))),
                new SectionContent("一", items));
        for (int i = 0; i < 10; i++) {
            form.answer("G" + i, i < 6 ? Answer.CONFORM : Answer.NONCONFORM);
        }
        var before = form.view();
        form.answer("T1", Answer.written("张三"));
        form.measure("N1", "人数", BigDecimal.TEN);
        var after = form.answer("S1", Answer.chosen("A"));
        assertEquals("NONCONFORM", before.judgements().get(0).result());
        assertEquals(before.judgements().get(0).result(), after.judgements().get(0).result());
        assertEquals(before.judgements().get(0).score(), after.judgements().get(0).score());
        assertEquals(before.score().value(), after.score().value());
        assertTrue(after.judgements().get(0).statements().stream().map(s -> s.text(Locale.CHINA))
                .anyMatch("只作登记、不作判定 3 项，不计入：T1、N1、S1。"::equals));
        var other = form.answer("S1", Answer.chosen("B")).score();
        assertEquals(new BigDecimal("63.6"), other.value(), "an option with a verdict is judged");
    }

    @Test
    void aNamedStateSaysHowTheItemIsJudged() throws Exception {
        var form = tryOut(item("X1", "4").withOptions(ItemKind.STATES, STATES));
        assertEquals(ItemAnswer.NONCONFORM, shown(form.answer("X1", Answer.chosen("DAMAGED")), "X1").answer());
        var none = shown(form.answer("X1", Answer.chosen("NONE状态")), "X1");
        assertEquals(ItemAnswer.NOT_APPLICABLE, none.answer());
        assertEquals("NONE状态", none.reason(), "the state says why");
        assertEquals("NONE状态", none.choice(), "people read labels");
        var word = assertThrows(ProblemException.class, () -> form.answer("X1", Answer.chosen("锈蚀")));
        assertEquals(Problem.CHOICE_UNKNOWN, word.problem());
        assertTrue(word.text(Locale.ROOT).contains("DAMAGED状态"), word.text(Locale.ROOT));
    }

    @Test
    void oneKeyMeansAStateOnlyWhereOneIsJudgedSo() throws Exception {
        var form = tryOut(item("X1", "4").withOptions(ItemKind.STATES, STATES));
        assertEquals("OK状态", shown(form.answer("X1", Answer.CONFORM), "X1").choice());
        assertEquals(Problem.CHOICE_UNKNOWN,
                assertThrows(ProblemException.class, () -> form.answer("X1", Answer.NONCONFORM)).problem());
    }

    @Test
    void severalChoicesAddTheirPointsUpToTheItemsOwn() throws Exception {
        var form = tryOut(item("M1", "5").withOptions(ItemKind.MULTIPLE_CHOICE,
                List.of(option("a", ItemAnswer.UNANSWERED, "2", null), option("b", ItemAnswer.UNANSWERED, "2", null),
                        option("c", ItemAnswer.NONCONFORM, "3", null))));
        var two = shown(form.answer("M1", Answer.chosen("b、a")), "M1");
        assertEquals(new BigDecimal("4"), two.pointsTaken());
        assertEquals("a状态、b状态", two.choice(), "in the order of the checklist");
        var all = form.answer("M1", Answer.chosen("a b c"));
        assertEquals(new BigDecimal("7"), shown(all, "M1").pointsTaken(), "a penalty may be more than the item");
        assertEquals(ItemAnswer.NONCONFORM, shown(all, "M1").answer());
        assertEquals(new BigDecimal("100.0"), all.score().value());
    }

    @Test
    void severalStatesThatAllSayNotApplicableLeaveTheItemOut() throws Exception {
        var form = tryOut(item("M1", "5").withOptions(ItemKind.MULTIPLE_CHOICE, STATES));
        assertEquals(ItemAnswer.NOT_APPLICABLE, shown(form.answer("M1", Answer.chosen("NONE")), "M1").answer());
        assertEquals(ItemAnswer.NONCONFORM,
                shown(form.answer("M1", Answer.chosen("NONE、DAMAGED")), "M1").answer());
    }

    @Test
    void theConstraintOfASurveyIsAboutItsMean() throws Exception {
        var form = tryOut(item("S1", "0").withOptions(ItemKind.SURVEY_MEAN,
                List.of(option("好", ItemAnswer.UNANSWERED, null, "5"), option("差", ItemAnswer.UNANSWERED, null, "9")))
                .withDemand(new ItemDemand("", ". <= 5", RequirementLevel.NOTE, PhotoDemand.NEVER)));
        assertEquals(new BigDecimal("5.00"), shown(form.measure("S1", "好", new BigDecimal("30")), "S1").value());
    }

    @Test
    void aCountIsWholeAndItsLimitsAnswer() throws Exception {
        var form = tryOut(item("C1", "1").withLimits(List.of(limit("灭火器", "2", null)))
                .withOptions(ItemKind.COUNT, List.of()));
        assertEquals(ItemAnswer.NONCONFORM,
                shown(form.measure("C1", "灭火器", BigDecimal.ONE), "C1").answer());
        assertEquals(ItemAnswer.CONFORM, shown(form.measure("C1", "灭火器", new BigDecimal("2")), "C1").answer());
        assertEquals(Problem.SCORE_VALUE_WHOLE, assertThrows(ProblemException.class,
                () -> form.measure("C1", "灭火器", new BigDecimal("1.5"))).problem());
        assertEquals(Problem.VALUE_MISSING,
                assertThrows(ProblemException.class, () -> form.answer("C1", Answer.CONFORM)).problem(),
                "nobody says conforming without counting");
    }

    /** (3×100 + 1×60 + 2×0) ÷ 6 = 60; with one more 100: 460 ÷ 7 = 65.714… */
    @Test
    void aSurveyGivesTheMeanOfAllWhoAnswered() throws Exception {
        var form = tryOut(item("S1", "0").withOptions(ItemKind.SURVEY_MEAN,
                List.of(option("满意", ItemAnswer.UNANSWERED, null, "100"),
                        option("一般", ItemAnswer.UNANSWERED, null, "60"),
                        option("不满意", ItemAnswer.UNANSWERED, null, "0"))));
        form.measure("S1", "满意", new BigDecimal("3"));
        form.measure("S1", "一般", BigDecimal.ONE);
        assertEquals(new BigDecimal("60.00"), shown(form.measure("S1", "不满意", new BigDecimal("2")), "S1").value());
        assertEquals(new BigDecimal("65.71"), shown(form.measure("S1", "满意", new BigDecimal("4")), "S1").value());
        assertEquals(Problem.PARAMETER_UNKNOWN, assertThrows(ProblemException.class,
                () -> form.measure("S1", "很满意", BigDecimal.ONE)).problem());
    }

    @Test
    void whatDoesNotApplyIsNotAskedAndFallsAwayAsAChain() throws Exception {
        var form = tryOut(item("Q1", "2"), item("Q2", "2").withDemand(ItemDemand.when("${Q1} = 'NONCONFORM'")),
                item("Q3", "2").withDemand(ItemDemand.when("${Q2} = 'CONFORM'")));
        assertFalse(shown(form.view(), "Q2").applies());
        form.answer("Q1", Answer.NONCONFORM);
        form.answer("Q2", Answer.CONFORM);
        var asked = form.answer("Q3", Answer.CONFORM);
        assertEquals(3, asked.progress().answered());
        var away = form.answer("Q1", Answer.CONFORM);
        assertFalse(shown(away, "Q2").applies());
        assertFalse(shown(away, "Q3").applies(), "what does not apply is no answer for others");
        assertEquals(1, away.progress().total());
        assertEquals(new BigDecimal("100.0"), away.score().value());
        assertEquals(ItemAnswer.CONFORM, shown(away, "Q3").answer(), "nothing of the answer is lost");
        assertTrue(shown(form.answer("Q1", Answer.NONCONFORM), "Q3").applies());
    }

    @Test
    void theSiteDecidesWhichItemsApply() {
        var bottled = new SectionContent("瓶装气", "${site.gasKind} = 'LPG'", Optional.empty(),
                List.of(item("G1", "1").withDemand(ItemDemand.when("selected(${site.servingModes}, 'COOK_ON_SITE')"))));
        var form = tryOut(List.of(), bottled);
        assertTrue(shown(form.site("CENTER", List.of("PICKUP_ONLY", "COOK_ON_SITE"), "LPG"), "G1").applies());
        var none = shown(form.site("CENTER", List.of("PICKUP_ONLY"), "NATURAL"), "G1");
        assertEquals(2, none.relevance().unmet().size());
        assertEquals("燃气种类 为 LPG", new ConditionLabels(Codes.NONE, List.of(), Locale.ROOT)
                .text(none.relevance().unmet().get(0)));
    }

    @Test
    void aValueThatBreaksItsConstraintIsNotTakenDown() throws Exception {
        var form = tryOut(item("T1", "0").withOptions(ItemKind.TEXT, List.of())
                .withDemand(new ItemDemand("", "string-length(.) <= 4", RequirementLevel.NOTE, PhotoDemand.NEVER)));
        form.answer("T1", Answer.written("四个字吧"));
        var broken = assertThrows(ProblemException.class, () -> form.answer("T1", Answer.written("五个字的话")));
        assertEquals(Problem.ITEM_CONSTRAINT, broken.problem());
        assertEquals("四个字吧", shown(form.view(), "T1").given().text());
    }

    @Test
    void completionTellsWhatBlocksWhatWarnsAndWhatIsOnlyNoted() throws Exception {
        var key = ItemContent.plain("K1", "重点", List.of(), true, "", "", BigDecimal.ONE);
        var warned = item("W1", "1")
                .withDemand(new ItemDemand("", "", RequirementLevel.WARN, PhotoDemand.ALWAYS));
        var noted = item("N1", "1").withDemand(new ItemDemand("", "", RequirementLevel.NOTE, PhotoDemand.NEVER));
        var form = tryOut(noted, warned, key);
        form.answer("K1", Answer.NONCONFORM);
        var record = form.view();
        var open = Completion.blockers(new RecordView(record.id(), "A", "A", false, record.kind(), "t", "T", "", 0, "",
                record.items(), record.progress(), record.score(), false, List.of(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty()), List.of(), LocalDate.EPOCH);
        assertEquals(List.of("PHOTO_MISSING K1 BLOCK", "ITEM_UNANSWERED W1 WARN", "ITEM_UNANSWERED N1 NOTE"),
                open.stream().map(b -> b.problem() + " " + b.itemCode() + " " + b.level()).toList());
    }

    @Test
    void aPhotoIsMissedAsSoonAsTheAnswerWantsOne() throws Exception {
        var key = ItemContent.plain("K1", "重点", List.of(), true, "", "", BigDecimal.ONE);
        var always = new ItemDemand("", "", RequirementLevel.WARN, PhotoDemand.ALWAYS);
        var failed = new ItemDemand("${K1} = 'CONFORM'", "", RequirementLevel.WARN, PhotoDemand.FAILED);
        var form = tryOut(key, item("A1", "1").withDemand(always), item("F1", "1").withDemand(failed));
        assertFalse(form.view().items().stream().anyMatch(ItemView::photoMissing), "nothing is answered");
        form.answer("A1", Answer.CONFORM);
        form.answer("F1", Answer.NONCONFORM);
        var record = form.answer("K1", Answer.NONCONFORM);
        assertTrue(shown(record, "K1").photoMissing());
        assertTrue(shown(record, "A1").photoMissing());
        assertFalse(shown(record, "F1").photoMissing(), "it does not apply");
        var mended = form.answer("K1", Answer.CONFORM);
        assertFalse(shown(mended, "K1").photoMissing());
        assertTrue(shown(mended, "F1").photoMissing());
        assertFalse(shown(form.answer("A1", Answer.notApplicable("没有")), "A1").photoMissing());
    }

    @Test
    void aRecordNamesItsChecklistByWhatAllItsVersionsShare() {
        var record = tryOut(item("A1", "1")).view();
        assertEquals("T", record.templateCode());
        assertFalse(record.templateId().isEmpty());
    }

    @Test
    void everySchemeOfTheChecklistJudgesWhatIsAnswered() throws Exception {
        var form = tryOut(
                List.of(JudgementContent.of("samr-49", Map.of()), JudgementContent.of("quantified", Map.of())),
                new SectionContent("一", List.of(item("A1", "60"), item("A2", "40"))));
        form.answer("A1", Answer.CONFORM);
        var record = form.answer("A2", Answer.NONCONFORM);
        assertEquals(List.of("samr-49", "quantified"),
                record.judgements().stream().map(j -> j.schemeId()).toList());
        assertEquals("FAIR", record.judgements().get(1).result());
        assertEquals(new BigDecimal("60.0"), record.judgements().get(1).score().orElseThrow());
    }
}
