package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.SheetColumn.Kind;
import org.canxun.core.table.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What spreadsheet programs find in a written workbook, read here without them and without the program's reader. */
class WrittenBookTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = folder.resolve("检查表.xlsx");
    }

    @Test
    void titlesStayInSightAreBoldAndCanBeFiltered() throws Exception {
        write(Books.sheet("项目", List.of(Books.text("编号"), Books.number("分值")), List.of("001", "5")));
        assertEquals("frozen", only("sheet1", "pane").getAttribute("state"));
        assertEquals("1", only("sheet1", "pane").getAttribute("ySplit"));
        assertEquals("A1:B2", only("sheet1", "autoFilter").getAttribute("ref"));
        var title = Integer.parseInt(all("sheet1", "c").get(0).getAttribute("s"));
        var font = Integer.parseInt(style(title).getAttribute("fontId"));
        assertEquals(1, part("styles", "font").get(font).getElementsByTagName("b").getLength());
    }

    @Test
    void columnsHaveTheirWidthAndWrapTheirText() throws Exception {
        var wide = new SheetColumn("要求", "", 60, true, Kind.TEXT, List.of());
        write(Books.sheet("项目", List.of(wide, Books.number("分值")), List.of("明厨亮灶\n公示从业人员健康证明", "5")));
        var columns = all("sheet1", "col");
        assertEquals(60, Double.parseDouble(columns.get(0).getAttribute("width")));
        assertEquals(8, Double.parseDouble(columns.get(1).getAttribute("width")));
        assertTrue(wraps("A2"));
        assertFalse(wraps("B2"));
    }

    @Test
    void helpIsANoteAtTheTitle() throws Exception {
        write(Books.sheet("项目", List.of(new SheetColumn("分值", "填 0 到 100；<不适用>则留空", 8, false, Kind.NUMBER,
                List.of()))));
        var note = parse("xl/comments1.xml", "comment").get(0);
        assertEquals("A1", note.getAttribute("ref"));
        assertEquals("填 0 到 100；<不适用>则留空", note.getTextContent());
        assertTrue(Books.parts(file).get("xl/worksheets/_rels/sheet1.xml.rels").contains("../comments1.xml"));
    }

    @Test
    void shortChoicesAreOfferedInTheCellAndDownToTheLastRowThatCanBeImported() throws Exception {
        write(Books.sheet("项目", List.of(Books.text("编号"), Books.text("答案", "是", "否", "A&B<C"))));
        var rule = only("sheet1", "dataValidation");
        assertEquals("list", rule.getAttribute("type"));
        assertEquals("B2:B" + Limits.ROWS, rule.getAttribute("sqref"));
        assertEquals("\"是,否,A&B<C\"", rule.getTextContent());
        assertEquals("stop", rule.getAttribute("errorStyle"));
        assertEquals("答案", rule.getAttribute("errorTitle"));
        assertEquals("是、否、A&B<C", rule.getAttribute("error"));
        assertEquals("false", rule.getAttribute("showDropDown"), "true would hide it");
        assertEquals(1, parse("xl/workbook.xml", "sheet").size());
    }

    @Test
    void longChoicesAndThoseWithCommasStandOnAHiddenSheet() throws Exception {
        var many = new String[60];
        for (var i = 0; i < many.length; i++) {
            many[i] = "第 " + i + " 种情形";
        }
        write(Books.sheet("一", List.of(Books.text("甲", "是,否", "两者"), Books.text("乙", many))),
                Books.sheet("二", List.of(Books.text("丙", "=1+1", "\"引\""))));
        var rules = all("sheet1", "dataValidation");
        assertEquals("'_lists'!$A$1:$A$2", rules.get(0).getTextContent());
        assertEquals("'_lists'!$B$1:$B$60", rules.get(1).getTextContent());
        assertTrue(rules.get(1).getAttribute("error").length() <= 255);
        assertEquals("'_lists'!$C$1:$C$2", only("sheet2", "dataValidation").getTextContent());
        var sheets = parse("xl/workbook.xml", "sheet");
        assertEquals(List.of("一", "二", "_lists"), sheets.stream().map(s -> s.getAttribute("name")).toList());
        assertEquals("hidden", sheets.get(2).getAttribute("state"));
        assertEquals(0, all("sheet3", "f").size());
        assertEquals(Map.of(1, List.of("甲", "乙")), Rows.of(file), "the lists are not taken for content");
    }

    @Test
    void textIsNeverAFormulaAndCellsStillEmptyTakeCodesAsTheyAreTyped() throws Exception {
        write(Books.sheet("项目", List.of(Books.text("编号"), Books.number("分值")), List.of("=1+1", "=2+2"),
                List.of("+86", "-5"), List.of("@SUM(A1)", "-x"), List.of("001", "007")));
        assertEquals(0, all("sheet1", "f").size());
        for (var cell : List.of("A2", "B2", "A3", "A4", "B4", "A5", "B5")) {
            assertEquals("s", cell(cell).getAttribute("t"), cell);
            assertEquals("@", format(Integer.parseInt(cell(cell).getAttribute("s"))), cell);
        }
        assertEquals("n", cell("B3").getAttribute("t"));
        assertEquals("@", format(Integer.parseInt(all("sheet1", "col").get(0).getAttribute("style"))));
    }

    @Test
    void onlyNumbersThatComeBackUnchangedAreNumbers() throws Exception {
        var numbers = List.of("0", "5", "-5", "0.5", "12.25", "123456789012345", "0.0000000000001");
        var texts = List.of("1.50", "007", "-0", "1e3", "1,000", "1234567890123456", "五", "１", "+5", ".5", "5 ");
        for (var text : numbers) {
            assertTrue(XlsxBook.number(text).isPresent(), text);
        }
        for (var text : texts) {
            assertTrue(XlsxBook.number(text).isEmpty(), text);
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        var sheet = Books.sheet("项目", List.of(Books.text("编号", "a,b", "c"), Books.number("分值")), List.of("a,b", "5"));
        write(sheet);
        var first = Files.readAllBytes(file);
        write(sheet);
        assertArrayEquals(first, Files.readAllBytes(file));
        assertFalse(Books.parts(file).get("docProps/core.xml").contains("created"));
    }

    private void write(Sheet... sheets) throws Exception {
        new FileWorkbookWriter().write(file, new Workbook(List.of(sheets)));
    }

    private boolean wraps(String cell) throws Exception {
        var alignment = style(Integer.parseInt(cell(cell).getAttribute("s"))).getElementsByTagName("alignment");
        return alignment.getLength() > 0 && "true".equals(((Element) alignment.item(0)).getAttribute("wrapText"));
    }

    private String format(int style) throws Exception {
        var id = style(style).getAttribute("numFmtId");
        return part("styles", "numFmt").stream().filter(f -> f.getAttribute("numFmtId").equals(id)).findFirst()
                .map(f -> f.getAttribute("formatCode")).orElse("");
    }

    private Element style(int index) throws Exception {
        var styles = part("styles", "cellXfs").get(0);
        return (Element) styles.getElementsByTagName("xf").item(index);
    }

    private Element cell(String address) throws Exception {
        return all("sheet1", "c").stream().filter(c -> c.getAttribute("r").equals(address)).findFirst().orElseThrow();
    }

    private Element only(String sheet, String tag) throws Exception {
        var found = all(sheet, tag);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private List<Element> all(String sheet, String tag) throws Exception {
        return part("worksheets/" + sheet, tag);
    }

    private List<Element> part(String name, String tag) throws Exception {
        return parse("xl/" + name + ".xml", tag);
    }

    private List<Element> parse(String name, String tag) throws Exception {
        var xml = Books.parts(file).get(name).getBytes(StandardCharsets.UTF_8);
        var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml))
                .getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
