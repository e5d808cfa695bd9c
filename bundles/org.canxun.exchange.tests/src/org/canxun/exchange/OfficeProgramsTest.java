package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as the programs of the agencies write them: two real ones, and the habits of others. */
class OfficeProgramsTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = folder.resolve("名单.xlsx");
    }

    /** Inline strings with rich text, absolute targets, a hidden sheet, a hyperlink. Written by openpyxl 3.1. */
    @Test
    void openpyxl() throws Exception {
        copy("openpyxl.xlsx");
        assertEquals(List.of("项目 1 编号|要求|分值|日期|必查|得分", "项目 2 001|明厨亮灶\n公示健康证明|5.5|2025-03-01|TRUE",
                "项目 4 002|  \"引号\", 逗号；😀  |0.1|2025-03-01T08:30:00|FALSE", "说明 1 填写说明", "说明 2 网址"),
                Rows.ofSheets(file));
    }

    /** The same with a formula, opened and saved by LibreOffice 7.4. */
    @Test
    void libreOffice() throws Exception {
        copy("libreoffice.xlsx");
        assertEquals(List.of("项目 1 编号|要求|分值|日期|必查|得分", "项目 2 001|明厨亮灶\n公示健康证明|5.5|2025-03-01|TRUE|11",
                "项目 4 002|  \"引号\", 逗号；😀  |0.1|2025-03-01T08:30:00|FALSE", "说明 1 填写说明", "说明 2 网址"),
                Rows.ofSheets(file));
    }

    @Test
    void excelWithPhoneticRichAndEmptyStrings() throws Exception {
        new RawXlsx().shared("<si><t>备案号</t></si><si><r><rPr><b/><sz val='11'/><rFont val='宋体'/></rPr><t>名</t></r>"
                + "<r><t xml:space='preserve'>称 </t></r><rPh sb='0' eb='1'><t>めい</t></rPh>"
                + "<phoneticPr fontId='1'/></si><si><t/></si><si/>")
                .part("xl/worksheets/sheet1.xml", RawXlsx.sheet("<row r='1' spans='1:5' x14ac:dyDescent='0.25'>"
                        + "<c r='A1' s='1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                        + "<c r='D1' t='s'><v>3</v></c><c r='E1' t='b'><v>1</v></c></row>")
                        .replace("<sheetData>", "<dimension ref='A1:E1'/><sheetViews/><sheetData>")
                        .replace("<worksheet ", "<worksheet xmlns:x14ac='http://schemas.microsoft.com/office/"
                                + "spreadsheetml/2009/9/ac' "))
                .write(file);
        assertEquals(List.of("备案号", "名称 ", "", "", "TRUE"), Rows.of(file).get(1));
    }

    @Test
    void wpsAndOthersWithAbsoluteTargetsAndOwnExtensions() throws Exception {
        new RawXlsx().part("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='" + OFFICE
                        + "/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>")
                .part("docProps/custom.xml", "<Properties><property name='KSOProductBuildVer'/></Properties>")
                .part("xl/worksheets/sheet1.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n" + RawXlsx.sheet(
                                "<row r='2' customFormat='1'><c r='A2' s='4'><v>45717</v></c><c r='B2' t='str'>"
                                        + "<v>直接文字</v></c><c r='C2' t='inlineStr'><is><t>内联</t></is></c></row>")
                                .replace("</worksheet>", "<extLst><ext uri='x'><a/></ext></extLst></worksheet>"))
                .write(file);
        assertEquals(List.of("一 2 2025-03-01|直接文字|内联"), Rows.ofSheets(file));
    }

    @Test
    void reportGeneratorsWithoutAddressesAndDimension() throws Exception {
        new RawXlsx().rows("<row><c t='inlineStr'><is><t>备案号</t></is></c><c><v>1</v></c></row><row/>"
                + "<row><c/><c t='inlineStr'><is><t>x</t></is></c></row>").write(file);
        assertEquals(List.of("一 1 备案号|1", "一 3 |x"), Rows.ofSheets(file));
    }

    private void copy(String name) throws Exception {
        try (var bytes = OfficeProgramsTest.class.getResourceAsStream(name)) {
            Files.copy(bytes, file);
        }
    }
}
