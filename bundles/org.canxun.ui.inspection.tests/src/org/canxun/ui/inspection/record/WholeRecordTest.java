package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.model.RequirementLevel;
import org.junit.jupiter.api.Test;

/** Who completes a record reads what is open and how grave it is; who doubts a result finds why. */
class WholeRecordTest {

    private final Recording r = Kinds.recording();
    private final Messages messages = Words.chinese();

    @Test
    void everyReasonSaysHowGraveItIsAndWhatAMissingPhotoIs() {
        r.go(r.model.record().id(), "A02");
        r.press("1");
        r.go(r.model.record().id(), "B01");
        r.press("2");
        assertTrue(r.stored("B01").photoMissing());
        assertEquals("缺照片", new ItemWords(messages).marks(r.stored("B01")));
        var table = new ReasonsTable(r.model.record(), List.of(), Locale.ROOT, new ItemWords(messages), messages);
        assertEquals(List.of("必须", "项目 B01 需要照片，请补拍或导入。 不符合的重点项须附照片。", "气瓶存放"),
                List.of(table
                        .cells(new Blocker(Problem.PHOTO_MISSING, "B01", List.of("B01"), RequirementLevel.BLOCK))));
        assertEquals(List.of("提醒", "A01 还没有填写。", "灭火器状态"), List.of(
                table.cells(new Blocker(Problem.ITEM_UNANSWERED, "A01", List.of("A01"), RequirementLevel.WARN))));
        assertEquals("提示",
                table.cells(new Blocker(Problem.ITEM_UNANSWERED, "A01", List.of("A01"), RequirementLevel.NOTE))[0]);
    }

    @Test
    void theResultStandsBesideTheScoreAndItsReasonsBelow() {
        var words = new JudgementWords(Codes.NONE, Locale.ROOT, messages);
        r.press("4");
        assertTrue(words.first(r.model.record()).startsWith("责令整改"), words.first(r.model.record()));
        var all = words.all(r.model.record());
        assertTrue(all.startsWith("总局令第49号综合判定：责令整改"), all);
        assertTrue(all.contains("因条件不成立而未列入 3 项，不计入：B01、B02、C02。"), all);
        assertEquals("", words.all(new Recording().model.record()), "no scheme, no result");
    }
}
