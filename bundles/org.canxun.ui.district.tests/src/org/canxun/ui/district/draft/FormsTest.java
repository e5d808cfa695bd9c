package org.canxun.ui.district.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canxun.core.templates.BasisContent.Provision;
import org.canxun.core.templates.JudgementContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields of a draft: which ones are shown, and what storing them means. */
class FormsTest {

    private Writing w;

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        w = new Writing();
        w.select("F-A01");
    }

    private void put(String field, String value) {
        w.model.typed(w.field(field), value);
        w.model.leave();
    }

    @Test
    void onlyFieldsThatMakeSenseForTheKindAreShown() {
        assertTrue(w.has("limits"));
        assertFalse(w.has("options") || w.has("constraint") || w.has("scored"));
        w.model.choose(w.field("kind"), "SINGLE_CHOICE");
        assertTrue(w.has("options") && w.has("constraint"));
        assertFalse(w.has("limits"));
        w.model.choose(w.field("kind"), "TEXT");
        assertFalse(w.has("limits") || w.has("options"));
    }

    @Test
    void whatAnotherKindLeftBehindCanStillBeRemoved() {
        w.model.choose(w.field("kind"), "STATES");
        w.model.rows(w.rows("options"), List.of(w.rows("options").fresh()));
        w.model.choose(w.field("kind"), "TEXT");
        assertTrue(w.has("options"));
        w.model.rows(w.rows("options"), List.of());
        assertFalse(w.has("options"));
    }

    @Test
    void everyFieldOfAnItemIsStored() {
        put("code", " F-A09 ");
        put("guidance", "看原件");
        put("points", "2.50");
        put("weight", "1.5");
        put("standard", "过期为不符合");
        put("basis", "食品安全法");
        put("condition", "${site.gasKind} = 'LPG'");
        put("finding", "许可证过期");
        put("term", "7");
        w.model.choose(w.field("termUnit"), "WORKING_DAY");
        w.model.choose(w.field("key"), "true");
        w.model.choose(w.field("methods"), "VIEW,ASK");
        w.model.choose(w.field("illustrative"), "true");
        w.model.choose(w.field("requirement"), "NOTE");
        w.model.choose(w.field("photo"), "ALWAYS");
        var item = w.stored("F-A01");
        assertEquals("F-A09", item.code());
        assertEquals("看原件", item.advice().guidance());
        assertEquals(new BigDecimal("2.50"), item.points());
        assertEquals(new BigDecimal("1.5"), item.weight().orElseThrow());
        assertEquals("${site.gasKind} = 'LPG'", item.demand().condition());
        assertEquals(7, item.advice().term().orElseThrow().days());
        assertEquals(TermUnit.WORKING_DAY, item.advice().term().orElseThrow().unit());
        assertEquals(List.of(CheckMethod.VIEW, CheckMethod.ASK), item.methods());
        assertTrue(item.keyItem() && item.illustrative());
        put("term", "");
        assertTrue(w.stored("F-A01").advice().term().isEmpty());
        assertFalse(w.has("termUnit"));
    }

    @Test
    void smallTablesAreStoredAsAWholeAndOnlyWhenEveryCellCanBe() {
        w.model.rows(w.rows("provisions"), List.of(List.of("食品安全法", "第五十三条", "")));
        assertEquals(List.of(new Provision("食品安全法", "第五十三条", "")), w.stored("F-A01").basis().provisions());
        w.model.rows(w.rows("limits"), List.of(w.rows("limits").fresh()));
        var limits = w.rows("limits");
        assertFalse(w.model.typed(limits, List.of(List.of("温度", "℃", "冷", "", ""))));
        w.model.leave();
        assertEquals("", w.stored("F-A01").limits().get(0).parameter());
        assertTrue(w.model.typed(limits, List.of(List.of("温度", "℃", "0", "8", "温度计"))));
        w.model.leave();
        var limit = w.stored("F-A01").limits().get(0);
        assertEquals("温度", limit.parameter());
        assertEquals(new BigDecimal(8), limit.maximum().orElseThrow());
        assertEquals("温度计", limit.device());
    }

    @Test
    void optionsCarryVerdictPointsAndValue() {
        w.model.choose(w.field("kind"), "STATES");
        w.model.rows(w.rows("options"), List.of(List.of("GOOD", "完好", "CONFORM", "2", ""),
                List.of("BROKEN", "损坏", "NONCONFORM", "", "")));
        var option = w.stored("F-A01").options().get(0);
        assertEquals(ItemAnswer.CONFORM, option.verdict());
        assertEquals(new BigDecimal(2), option.points().orElseThrow());
        assertTrue(w.stored("F-A01").options().get(1).points().isEmpty());
    }

    @Test
    void anIndicatorsRuleFollowsThePointsOfItsItem() throws ReflectiveOperationException {
        w = new Writing(Writing.content(RecordKind.APPRAISAL));
        w.select("F-A01");
        w.model.choose(w.field("scored"), "true");
        put("scoring.steps", "全符合:3;其余:0");
        put("points", "3");
        var scoring = w.stored("F-A01").scoring().orElseThrow();
        assertEquals(new BigDecimal(3), scoring.maxPoints());
        assertEquals("全符合:3;其余:0", scoring.steps());
        w.model.choose(w.field("scored"), "false");
        assertTrue(w.stored("F-A01").scoring().isEmpty());
    }

    @Test
    void aSectionHasTitleConditionAndWeight() {
        w.model.select(new Node.Section("s1"));
        put("title", "C 原料控制");
        put("condition", "selected(${site.servingModes}, 'DELIVERY')");
        put("weight", "10");
        var section = w.editor.view().section("s1").orElseThrow();
        assertEquals("C 原料控制", section.title());
        assertEquals(new BigDecimal(10), section.weight().orElseThrow());
        assertEquals(1, section.items().size());
    }

    @Test
    void bandsAreRowsWithTheNamesOfTheirResults() {
        w.model.select(Node.WHOLE);
        w.model.choose(w.field("judgement.add"), "jiangsu-quantified");
        assertEquals(List.of("AT_LEAST", "90", "优秀（大笑）"), w.rows("judgement.0.bands").rows().get(0));
        w.model.rows(w.rows("judgement.0.bands"), List.of(List.of("AT_LEAST", "85", "优秀（大笑）"),
                List.of("BELOW", "85", "其余")));
        assertEquals(">=85:EXCELLENT;<85:其余", bands());
        w.model.typed(w.rows("judgement.0.bands"), List.of(List.of("AT_LEAST", "85", "")));
        w.model.leave();
        assertEquals(">=85:EXCELLENT;<85:其余", bands(), "a result needs a name");
    }

    private String bands() {
        return w.editor.view().content().judgements().get(0).settings().get("bands");
    }

    @Test
    void bandsThatCannotBeReadAreShownAsTheyStand() throws ReflectiveOperationException {
        var content = Writing.content(RecordKind.INSPECTION)
                .withJudgements(List.of(JudgementContent.of("quantified", Map.of("bands", "90 分以上优秀"))));
        w = new Writing(content);
        assertEquals("90 分以上优秀", w.field("judgement.0.bands").value());
    }

    @Test
    void judgementSchemesAreChosenFromThePublishedRulesAndSetBySettings() {
        w.model.select(Node.WHOLE);
        w.model.choose(w.field("judgement.add"), "san-francisco");
        var judgement = w.editor.view().content().judgements().get(0);
        assertEquals("deduction", judgement.scheme());
        put("judgement.0.start", "120");
        assertEquals("120", w.editor.view().content().judgements().get(0).settings().get("start"));
        put("judgement.0.start", "100");
        assertFalse(w.editor.view().content().judgements().get(0).settings().containsKey("start"),
                "what the scheme says itself goes without saying");
        w.model.choose(w.field("judgement.0.scheme"), "");
        assertEquals(List.of(), w.editor.view().content().judgements());
    }

    @Test
    void gradingIsOfferedForAppraisalsOnly() throws ReflectiveOperationException {
        w.model.select(Node.WHOLE);
        assertFalse(w.has("grading.on"));
        w = new Writing(Writing.content(RecordKind.APPRAISAL));
        w.model.choose(w.field("grading.on"), "true");
        put("grading.cap", "5");
        var stars = new ArrayList<>(w.rows("grading.stars").rows());
        stars.add(List.of("FIVE", "90", "1.2"));
        w.model.rows(w.rows("grading.stars"), stars);
        w.model.rows(w.rows("grading.gates"), List.of(List.of("FIVE", "SECTION_MIN", "C 原料", "0.5")));
        var grading = w.editor.view().content().grading().orElseThrow();
        assertEquals(new BigDecimal(5), grading.bonusCap());
        assertEquals("FIVE", grading.stars().get(0).code());
        assertEquals("C 原料", grading.gates().get(0).section());
    }

    @Test
    void theHeadIsStoredFieldByField() {
        w.model.select(Node.WHOLE);
        put("title", "餐饮检查表");
        w.model.choose(w.field("agency"), "CIVIL");
        put("provenance", "区里自订");
        var content = w.editor.view().content();
        assertEquals(List.of("餐饮检查表", "CIVIL", "区里自订"),
                List.of(content.title(), content.agencyCode(), content.provenance()));
    }
}
