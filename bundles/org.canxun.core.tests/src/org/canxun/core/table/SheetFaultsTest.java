package org.canxun.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.canxun.core.Problem;
import org.junit.jupiter.api.Test;

class SheetFaultsTest {

    @Test
    void aFaultNamesItsSheetRowAndColumn() {
        var cell = TableFault.of(12, "分值", Problem.CELL_EMPTY).inSheet("项目");
        assertEquals("工作表“项目”第 12 行，列“分值”：不能为空。请填写。", cell.text(Locale.CHINA));
        assertEquals("Sheet \"项目\", row 12, column \"分值\": must not be empty. Fill it in.", cell.text(Locale.ENGLISH));
        assertEquals("工作表“项目”第 1200 行：不能为空。请填写。",
                TableFault.of(1200, "", Problem.CELL_EMPTY).inSheet("项目").text(Locale.CHINA));
        assertEquals("工作表“项目”：只有表头，没有数据行。请填入数据再导入。",
                TableFault.of(0, "", Problem.TABLE_NO_ROWS).inSheet("项目").text(Locale.CHINA));
        assertEquals("第 12 行「分值」：不能为空。请填写。", TableFault.of(12, "分值", Problem.CELL_EMPTY).text(Locale.CHINA));
    }

    @Test
    void faultsOfAllSheetsAreListedInOrderAndCountedTogether() {
        var faults = new Faults(2);
        faults.inSheet("项目").add(2, "", Problem.CELL_EMPTY);
        faults.inSheet("评分规则").add(3, "", Problem.CELL_EMPTY);
        faults.inSheet("项目").add(4, "", Problem.CELL_EMPTY);
        assertEquals("""
                工作表“项目”第 2 行：不能为空。请填写。
                工作表“评分规则”第 3 行：不能为空。请填写。
                另有 1 处同样需要处理，先改好以上各处再试。""", faults.toList().text(Locale.CHINA));
        assertEquals("甲", faults.toList().inSheet("甲").listed().get(1).sheet());
    }
}
