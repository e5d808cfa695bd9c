package org.canxun.core.templates.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.canxun.core.ProblemException;
import org.canxun.core.table.PlainTables;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

class ChecklistTableTest {

    private static final String HEADER = "section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points";
    private static final String A = "甲,A-1,地面清洁,查看,N,某法第1条,有积水=不符合,60";
    private static final String B = "乙,A-2,温度合格,查看+测试,Y,某法第2条（待核）,阈值为示例,40";

    @Test
    void aDistrictsOwnListWithChineseTitlesAndANoteAboveIsUnderstood() throws ProblemException {
        var read = read("某区检查要点表", "", "编号,分组,检查内容,检查方式,重点项,法律依据,判定标准,分值（分）",
                "Ａ－１,甲,地面清洁,查看、询问,否,法,标准,60", "A-2,,温度合格,测试,是,法,标准,40.0");
        var draft = read.draft().orElseThrow();
        assertEquals(List.of("A-1", "A-2"), draft.items().map(ItemContent::code).toList());
        assertEquals(1, draft.sections().size(), "an empty section cell continues the one above");
        assertEquals(List.of(CheckMethod.VIEW, CheckMethod.ASK), draft.sections().get(0).items().get(0).methods());
        assertEquals("第 3 行：表头以上的内容已跳过。", read.warnings().text(Locale.CHINA));
    }

    @Test
    void examplesAndUnverifiedBasesAreMarked() throws ProblemException {
        var items = read(HEADER, A, B).draft().orElseThrow().items().toList();
        assertEquals(List.of(false, true), items.stream().map(ItemContent::illustrative).toList());
        assertEquals(List.of(false, true), items.stream().map(ItemContent::unverified).toList());
    }

    @Test
    void everyMistakeIsNamedByRowAndColumnAndNothingIsImported() throws ProblemException {
        var read = read(HEADER, A, "甲,A-1,重复,查看,N,法,标准,10", "甲,A-3,方式错,抽查,N,法,标准,10", "甲,A-4,重点错,查看,X,法,标准,10",
                "甲,A-5,负分,查看,N,法,标准,-1", "甲,A-6,,查看,N,法,标准,十");
        assertTrue(read.draft().isEmpty());
        assertEquals("""
                第 3 行「item_no」：“A-1”与第 2 行重复。请改正或删去其中一行。
                第 4 行「method」：“抽查”不在可选范围内。请改为：查看、询问、测试。
                第 5 行「key」：“X”不在可选范围内。请改为：Y、N。
                第 6 行「points」：“-1”超出范围。请填 0 到 1000000000 之间的数。
                第 7 行「item」：不能为空。请填写。
                第 7 行「points」：“十”不是数字。请只填数字，不带单位。""", read.errors().text(Locale.CHINA));
    }

    @Test
    void whatTheEditorAcceptsIsAccepted() throws ProblemException {
        var item = read(HEADER, "甲,A-1,地面清洁,,N,某法第1条,,1000000").draft().orElseThrow().items().findFirst().orElseThrow();
        assertEquals(List.of(), item.methods());
        assertEquals("1000000", item.points().toPlainString());
    }

    @Test
    void pointsThatDoNotAddUpAreOnlyWarnedOf() throws ProblemException {
        var read = read(HEADER, A);
        assertTrue(read.draft().isPresent());
        assertEquals("各项分值合计为 60，不是 100。得分将按合计折算，请确认。", read.warnings().text(Locale.CHINA));
    }

    @Test
    void missingAndDoubleColumnsAreNamed() throws ProblemException {
        var read = read("section,item_no,编号,item,method,key,legal_basis,备注", A);
        assertEquals("""
                第 1 行「编号」：与前面某列含义相同，无法判断用哪一列。请只保留一列。
                第 1 行：缺少必需的列：standard_or_scoring_rule、points。请补上这些列再导入。""",
                read.errors().text(Locale.CHINA));
        assertEquals("Row 1: Unknown columns are not imported: 备注. If they should be, use the prescribed names.",
                read.warnings().text(Locale.ENGLISH));
    }

    @Test
    void aFileWithoutHeaderOrRowsSaysSo() throws ProblemException {
        assertTrue(read("a,b", "1,2").errors().text(Locale.CHINA).startsWith("前 10 行里找不到表头。"));
        assertTrue(read(HEADER).errors().text(Locale.CHINA).startsWith("只有表头"));
    }

    @Test
    void theIdentityChangesWithContentButNotWithTheWayNumbersAreWritten() throws ProblemException {
        var digest = digest(A, B);
        assertEquals(digest, digest(A.replace(",60", ",60.00"), B.replace("查看+测试", "测试+查看")));
        assertNotEquals(digest, digest(B, A), "order is content");
        assertNotEquals(digest, digest(A.replace("积水", "油垢"), B));
        assertNotEquals(digest, digest(A.replace(",N,", ",Y,"), B));
        assertTrue(digest.matches("[0-9a-f]{64}"), digest);
    }

    @Test
    void twoHundredMistakesAreListedAndTheRestCounted() throws ProblemException {
        var lines = new String[251];
        Arrays.fill(lines, "甲,,内容,查看,N,法,标准,1");
        lines[0] = HEADER;
        var errors = read(lines).errors();
        assertEquals(200, errors.listed().size());
        assertEquals(250, errors.count());
        assertTrue(errors.text(Locale.CHINA).endsWith("另有 50 处同样需要处理，先改好以上各处再试。"));
    }

    private static String digest(String... rows) throws ProblemException {
        return read(HEADER, rows[0], rows[1]).draft().orElseThrow().contentDigest();
    }

    private static TemplateImport read(String... lines) throws ProblemException {
        var head = new TemplateHead("OWN", "自有检查表", "GAS_AUTHORITY", RecordKind.INSPECTION, "区级", false);
        return ChecklistTable.read(new PlainTables(), PlainTables.rows(lines), head);
    }
}
