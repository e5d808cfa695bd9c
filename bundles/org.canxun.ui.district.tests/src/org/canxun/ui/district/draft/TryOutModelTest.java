package org.canxun.ui.district.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.Answer;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.TryOutModel.Site;
import org.canxun.ui.testing.FakeRecorder;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** A checklist tried out while it is written. */
class TryOutModelTest {

    private final FakeRecorder recorder = new FakeRecorder();
    private final TryOutModel model = new TryOutModel(recorder, Writing.CODES);

    private static TemplateContent with(ItemContent... items) {
        return new TemplateContent("FOOD", "示例检查表", "SAMR", RecordKind.INSPECTION, "示例",
                List.of(new SectionContent("A", List.of(items))));
    }

    private static ItemContent gas() {
        return Writing.item("F-A02", "燃气报警器").withDemand(ItemDemand.when("${site.gasKind} = 'LPG'"));
    }

    private ItemAnswer answer(String code) {
        return model.view().orElseThrow().item(code).orElseThrow().answer();
    }

    @Test
    void theScoreFollowsTheAnswers() {
        model.show(Writing.content(RecordKind.INSPECTION));
        model.answer("F-A01", Answer.CONFORM);
        model.answer("F-A02", Answer.NONCONFORM);
        assertEquals("50.0", model.view().orElseThrow().score().value().toPlainString());
        var words =
                new TryOutWords(new Forms(Translations.of(new Messages(), Locale.ROOT), Writing.CODES, Locale.CHINESE));
        assertTrue(words.results(model.view().orElseThrow()).contains("得分：50.0（1 ÷ 2 × 100）（暂定）"),
                words.results(model.view().orElseThrow()));
    }

    @Test
    void answersStayWhenTheChecklistIsChangedAsFarAsTheyFit() {
        var temperature = Writing.item("F-A02", "冷藏").withLimits(List.of(new LimitContent("温度", "℃",
                Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(8)), "")));
        model.show(with(Writing.item("F-A01", "许可证"), temperature));
        model.answer("F-A01", Answer.CONFORM);
        model.measure("F-A02", "温度", new BigDecimal("9.5"));
        assertEquals(ItemAnswer.NONCONFORM, answer("F-A02"));
        model.show(with(Writing.item("F-A01", "许可证在有效期内"), Writing.item("F-A02", "冷藏")));
        assertEquals(ItemAnswer.CONFORM, answer("F-A01"));
        assertEquals(ItemAnswer.UNANSWERED, answer("F-A02"));
        assertEquals(List.of(), recorder.reported());
    }

    @Test
    void anItemThatDoesNotApplySaysWhyInWords() {
        model.show(with(Writing.item("F-A01", "许可证"), gas()));
        var words =
                new TryOutWords(new Forms(Translations.of(new Messages(), Locale.ROOT), Writing.CODES, Locale.CHINESE));
        var record = model.view().orElseThrow();
        var item = record.item("F-A02").orElseThrow();
        assertFalse(item.applies());
        assertTrue(words.answer(record, item).contains("液化石油气"), words.answer(record, item));
        model.site(new Site("", List.of(), "LPG"));
        assertTrue(model.view().orElseThrow().item("F-A02").orElseThrow().applies());
    }

    @Test
    void whatIsRefusedIsReportedAndNotRepeated() {
        model.show(with(Writing.item("F-A01", "许可证")));
        model.answer("F-A01", Answer.notApplicable(""));
        assertEquals(1, recorder.reported().size());
        model.show(with(Writing.item("F-A01", "许可证公示")));
        assertEquals(1, recorder.reported().size());
    }

    @Test
    void allAnswersCanBeTakenBack() {
        model.show(with(Writing.item("F-A01", "许可证")));
        model.answer("F-A01", Answer.CONFORM);
        model.clear();
        assertEquals(ItemAnswer.UNANSWERED, answer("F-A01"));
        model.show(with(Writing.item("F-A01", "许可证公示")));
        assertEquals(ItemAnswer.UNANSWERED, answer("F-A01"));
    }

    @Test
    void digitsAnswerAsInTheKitchen() {
        model.show(with(Writing.item("F-A01", "许可证")));
        var item = model.item().orElseThrow();
        assertEquals(Optional.of(Answer.CONFORM), TryOutCard.answer(item, 1, "试填"));
        assertEquals(Optional.of(Answer.NONCONFORM), TryOutCard.answer(item, 2, "试填"));
        assertEquals(Optional.empty(), TryOutCard.answer(item, 3, "试填"));
        assertEquals(ItemAnswer.NOT_APPLICABLE, TryOutCard.answer(item, 0, "试填").orElseThrow().answer());
    }
}
