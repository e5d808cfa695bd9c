package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.ItemView.Reading;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.Test;

/** A newer version of a checklist is offered, its changes are said before, and answers to the older are confirmed. */
class NewVersionTest {

    private final Recording r = new Recording();

    static TemplateRow row(String code, int version, RecordKind kind) {
        return new TemplateRow("t-" + code + version, code, version, "要点表", "SAMR", kind, 3, 1, "d" + version,
                TemplateState.PUBLISHED, Optional.empty(), "", "");
    }

    private static ItemContent item(String code, String text) {
        return ItemContent.plain(code, text, List.of(), false, "", "", BigDecimal.ONE);
    }

    /** Failed with a reading and a photo. */
    private static StrayView stray(String code, String text) {
        return new StrayView(code, text, Given.answer(ItemAnswer.NONCONFORM),
                List.of(new Reading("冷藏", new BigDecimal("12.50"), "℃")),
                Optional.of(new FindingView(Sample.FOOD, "SAMR", code, "冷藏柜十二度半", true, Severity.GENERAL, "",
                        Optional.of(new FindingView.Term(3, TermUnit.WORKING_DAY)), 1)),
                List.of(new Photo("p", "0", "a.jpg", "image/jpeg", Optional.empty(), "")));
    }

    private static TemplateContent content(ItemContent... items) {
        return new TemplateContent("SAMR", "要点表", "SAMR", RecordKind.INSPECTION, "",
                List.of(new SectionContent("A", List.of(items))));
    }

    static MovePlan plan() {
        return new MovePlan(row("SAMR", 2, RecordKind.INSPECTION), List.of("F-A03"), List.of("F-A01"),
                List.of("F-A02"), List.of("F-Z01"),
                TemplateDifference.between(content(item("F-A01", "旧问法"), item("F-A02", "许可证"), item("F-A03", "公示")),
                        content(item("F-A01", "新问法"), item("F-A03", "公示"), item("F-Z01", "新项"))));
    }

    @Test
    void onlyAnOpenRecordOfAnOlderVersionIsOfferedTheNewer() throws Exception {
        var versions = new Versions();
        var record = r.model.record();
        assertTrue(versions.take(List.of(row("SAMR", 2, RecordKind.INSPECTION), row("FIRE", 3, RecordKind.APPRAISAL))));
        assertFalse(versions.take(List.of(row("SAMR", 2, RecordKind.INSPECTION),
                row("FIRE", 3, RecordKind.APPRAISAL))), "nothing new to say");
        assertEquals(Optional.of(2), versions.newer(record).map(TemplateRow::version));
        assertEquals(Optional.empty(), versions.newer(r.model.view().records().get(1)), "another kind of record");
        versions.take(List.of(row("SAMR", 1, RecordKind.INSPECTION)));
        assertEquals(Optional.empty(), versions.newer(record), "the one it is held to");
        versions.take(List.of(row("SAMR", 2, RecordKind.INSPECTION)));
        assertEquals(Optional.empty(), versions.newer(r.editor.complete(Sample.FOOD).records().get(0)));
    }

    @Test
    void theChangesAreSaidBeforeTheMove() {
        r.press("1 2 Down 1");
        var messages = Words.chinese();
        var differences = new DifferenceWords(new Conditions(Codes.NONE, Locale.ROOT, messages), messages);
        var lines = new MoveWords(new ItemWords(messages), differences, messages).lines(r.model.record(), plan());
        assertEquals("原样保留 1 项，须确认 1 项，不再有 1 项，新增 1 项", MoveWords.summary(plan(), messages));
        assertEquals(List.of("须确认 F-A01 新问法 符合", "不再有 F-A02 许可证 不符合", "新增 F-Z01 新项 "),
                lines.stream().map(l -> String.join(" ", l.cells())).toList());
        assertEquals("注意：不再有的项目中，1 项原为不符合（F-A02）。所记问题不再列入问题清单，读数、问题和照片仍列在检查项目之后。",
                MoveWords.failed(r.model.record(), plan(), messages));
        assertEquals("检查内容\n　旧：旧问法\n　新：新问法", lines.get(0).detail());
    }

    @Test
    void theMoveIsRecordedAndSaidToBeTakenBack() {
        r.model.versions(List.of(row("SAMR", 2, RecordKind.INSPECTION)));
        r.editor.plan = plan();
        r.model.whole().planMove();
        assertEquals(List.of(Sample.FOOD + " 2"), r.moving);
        r.model.whole().move(Sample.FOOD, plan());
        assertEquals(List.of("move " + Sample.FOOD + " t-SAMR2"), r.editor.calls);
        assertEquals("moved to 2", r.moving.get(1));
    }

    private static RivalVersion rival(int version, String digest, String person) {
        return new RivalVersion("t-SAMR" + version, version, digest, person, person,
                Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Test
    void versionsChosenApartAreNamedAndEachCanBeLookedAt() {
        r.editor.contested(Sample.FOOD, List.of(rival(1, "aaaaaaaaaa", "张示例"), rival(3, "bb", "李示例")));
        r.model.refresh();
        var record = r.model.record();
        var words = new ContestWords(Words.chinese());
        assertEquals("两台电脑把这份记录换成了检查表的不同版本：\n第 1 版（张示例，11-23 02:00）\n第 3 版（李示例，11-23 02:00）\n"
                + "现在显示第 1 版。选定一版后才能完成，两边的答案都保留。", words.guide(record, ZoneOffset.UTC));
        assertEquals("", words.guide(r.model.view().records().get(1), ZoneOffset.UTC));
        r.model.versions(List.of(row("SAMR", 3, RecordKind.INSPECTION)));
        assertEquals(Optional.empty(), r.model.versions().newer(record), "it is one of the two");
        r.model.versions(List.of(row("SAMR", 4, RecordKind.INSPECTION)));
        assertEquals(Optional.of(4), r.model.versions().newer(record).map(TemplateRow::version));
        r.editor.plan = plan();
        r.model.whole().planMove("t-SAMR1");
        assertEquals(List.of(Sample.FOOD + " 2"), r.moving, "what the choice does is said before");
    }

    @Test
    void versionsOfOneNumberAreToldApartAndAMissingOneIsNamed() {
        r.editor.contested(Sample.FOOD, List.of(rival(2, "aaaaaaaaaa", "张"), rival(2, "bbbbbbbbbb", "李"),
                rival(0, "cccccccccc", "王")));
        r.model.refresh();
        var words = new ContestWords(Words.chinese());
        assertEquals(List.of("第 2 版 aaaaaaaa", "第 2 版 bbbbbbbb", "尚未收到的版本 cccccccc"), r.model.record().rivals()
                .stream().map(rival -> words.name(r.model.record(), rival)).toList());
    }

    @Test
    void anAnswerThatComesBackWithItsItemIsSaid() {
        r.editor.stray(Sample.FOOD, stray("F-Z01", "新项"));
        r.model.refresh();
        var messages = Words.chinese();
        var differences = new DifferenceWords(new Conditions(Codes.NONE, Locale.ROOT, messages), messages);
        var back = new MovePlan(row("SAMR", 2, RecordKind.INSPECTION), List.of("F-Z01"), List.of("F-A03"), List.of(),
                List.of(), TemplateDifference.between(content(item("F-A03", "公示")),
                        content(item("F-A03", "公示"), item("F-Z01", "新项"))));
        assertEquals(List.of("须确认 F-A03 最近一次监督检查结果记录表已张贴且完整 ", "恢复 F-Z01 新项 不符合"),
                new MoveWords(new ItemWords(messages), differences, messages).lines(r.model.record(), back).stream()
                        .map(l -> String.join(" ", l.cells())).toList());
    }

    @Test
    void theFocusGoesToTheNextItemWhenItsOwnIsGone() {
        r.go(Sample.FOOD, "F-A02");
        r.editor.without(Sample.FOOD, "F-A02");
        r.model.refresh();
        assertEquals("F-A03", r.at());
        r.go(Sample.FOOD, "F-D10");
        r.editor.without(Sample.FOOD, "F-D10");
        r.model.refresh();
        assertEquals("F-D02", r.at());
    }

    @Test
    void anAnswerToTheOlderWordingIsConfirmedByGivingItAgain() throws Exception {
        r.press("1 1 2");
        for (var code : List.of("F-A01", "F-A02", "F-A03")) {
            r.editor.elsewhere(Sample.FOOD, code, ItemChange::outdated);
        }
        r.model.refresh();
        r.press("F F F F");
        assertEquals(Filter.OUTDATED, r.model.filter());
        assertEquals(List.of("A 资质与信息公示 3/3", "F-A01", "F-A02", "F-A03"), r.shown());
        r.go(Sample.FOOD, "F-A01");
        r.press("1");
        assertFalse(r.stored("F-A01").outdated());
        assertEquals("F-A02", r.at());
        r.model.answers().confirm(r.stored("F-A02"));
        assertFalse(r.stored("F-A02").outdated());
        r.model.answers().confirm(r.stored("F-A03"));
        assertEquals(ItemAnswer.NONCONFORM, r.stored("F-A03").answer());
        assertFalse(r.stored("F-A03").outdated());
    }

    @Test
    void aReadingIsConfirmedByReadingItAgain() throws Exception {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        r.enter("6.5");
        r.editor.elsewhere(Sample.FOOD, "F-C06", ItemChange::outdated);
        r.model.refresh();
        r.model.answers().confirm(r.stored("F-C06"));
        assertFalse(r.stored("F-C06").outdated());
        assertEquals(2, r.editor.calls.size());
    }

    @Test
    void whatWasFoundOfADroppedItemIsSaidInItsRow() {
        var words = new ItemWords(Words.chinese());
        var stray = stray("F-X01", "旧项");
        assertEquals("冷藏 12.5 ℃", words.readings(stray));
        assertEquals("冷藏柜十二度半  3 工作日", words.finding(stray));
        assertEquals("照片 1", words.marks(stray));
    }

    @Test
    void answersToDroppedItemsAreListedBelow() {
        r.editor.stray(Sample.FOOD, stray("F-X01", "旧项"));
        r.model.refresh();
        var shown = r.shown();
        assertEquals(List.of("1 strays", "stray F-X01"), shown.subList(shown.size() - 2, shown.size()));
        r.press("F");
        assertFalse(r.shown().contains("1 strays"));
        assertEquals("不符合", new ItemWords(Words.chinese()).answer(Given.answer(ItemAnswer.NONCONFORM)));
    }
}
