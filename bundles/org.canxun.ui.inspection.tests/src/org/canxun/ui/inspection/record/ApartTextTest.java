package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.Apart;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.Relevance;
import org.canxun.core.templates.ItemContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people wrote different texts apart: both are seen in full, and nobody's goes by a slip of the keys. */
class ApartTextTest {

    private static final String CODE = "T1";
    private static final String BOTH = "西门堆物\n东门堆物";

    private Recording r;
    private final TextKey key = TextKey.answer(new Place(Sample.CIVIL, CODE));
    private final ApartWords words = new ApartWords(new ItemWords(Words.chinese()), Words.chinese());

    @BeforeEach
    void record() {
        var content = ItemContent.plain(CODE, "现场情况", List.of(), false, "", "", BigDecimal.ONE)
                .withOptions(ItemKind.TEXT, List.of());
        r = new Recording(Sample.civilOnly(new ItemView(Sample.CIVIL, "一", content, List.of(), Optional.empty(),
                Relevance.APPLIES, written("西门堆物"), List.of(), List.of(), Optional.empty(), false, Apart.NOTHING,
                false, false)));
    }

    private static Given written(String text) {
        return new Given(ItemAnswer.CONFORM, "", "", null, null, text, "");
    }

    private static Apart.Said said(Given given, String person) {
        return new Apart.Said(given, person, person, Instant.parse("2026-11-23T02:00:00Z"));
    }

    private void apart(String offered) throws Exception {
        r.editor.elsewhere(Sample.CIVIL, CODE, i -> i.apart(
                new Apart(List.of(said(written("西门堆物"), "张"), said(written("东门堆物"), "李")), offered)));
        r.model.refresh();
    }

    @Test
    void bothTextsAreSaidInFullAndOfferedInTheField() throws Exception {
        apart(BOTH);
        assertEquals(BOTH, r.model.text(key));
        assertEquals("两人写的不一致，下面的格里一上一下放着两段。改好后离开，或按“就用这段文字”，即为确认。\n"
                + "11-23 02:00 张：西门堆物\n11-23 02:00 李：东门堆物", words.guide(r.stored(CODE), ZoneOffset.UTC));
        r.model.leaveText();
        assertTrue(r.stored(CODE).conflicting(), "whoever only looks settles nothing");
        r.model.answers().confirm(r.stored(CODE));
        assertFalse(r.stored(CODE).conflicting());
        assertEquals(BOTH, r.stored(CODE).given().text());
    }

    @Test
    void whatSomebodyMakesOfThemSettlesItAlsoWhenItIsWhatOneOfThemWrote() throws Exception {
        apart(BOTH);
        r.model.typed(key, "西门堆物");
        r.model.leaveText();
        assertFalse(r.stored(CODE).conflicting());
        assertEquals(List.of("answer T1 CONFORM西门堆物"), r.editor.calls);
    }

    @Test
    void whereTheChecklistTakesNoSuchTextTheShownOneIsInTheField() throws Exception {
        apart("");
        assertEquals("西门堆物", r.model.text(key));
        assertTrue(words.guide(r.stored(CODE), ZoneOffset.UTC).endsWith("李：东门堆物"));
        assertTrue(words.guide(r.stored(CODE), ZoneOffset.UTC).startsWith("两人写的不一致，两段并在一起"));
        r.model.answers().confirm(r.stored(CODE));
        assertEquals("西门堆物", r.stored(CODE).given().text());
        assertFalse(r.stored(CODE).conflicting());
    }

    @Test
    void otherAnswersAreSaidWithWhoGaveThem() throws Exception {
        var r = new Recording();
        r.editor.elsewhere(Sample.FOOD, "F-A01", i -> i.apart(new Apart(List.of(
                said(Given.answer(ItemAnswer.NONCONFORM), "张"),
                said(new Given(ItemAnswer.NOT_APPLICABLE, "歇业", "", null, null, "", ""), "李")), "")));
        assertEquals("两人填写不一致，按 1、2 或 0 确认采用哪一份。\n11-23 02:00 张：不符合\n11-23 02:00 李：不适用 歇业",
                words.guide(r.stored("F-A01"), ZoneOffset.UTC));
    }
}
