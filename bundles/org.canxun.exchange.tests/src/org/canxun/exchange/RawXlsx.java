package org.canxun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX put together from XML, for what no library would write. */
final class RawXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawXlsx() {
        part("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE + "sharedStrings+xml'/>"
                + "<Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/></Types>");
        workbook("<sheets><sheet name='一' sheetId='1' r:id='r1'/></sheets>");
        part("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + OFFICE + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + OFFICE + "/worksheet' Target='worksheets/sheet2.xml'/>"
                        + "<Relationship Id='r3' Type='" + OFFICE + "/worksheet' Target='worksheets/sheet3.xml'/>"
                        + "</Relationships>");
        part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>"
                + "<numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='31'/>"
                + "<xf numFmtId='164'/><xf numFmtId='9'/><xf numFmtId='20'/></cellXfs></styleSheet>");
        shared("<si><t>备案号</t></si><si><r><t>名</t></r><r><t>称</t></r></si>");
        rows("");
    }

    RawXlsx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** One more line among the content types. */
    RawXlsx type(String line) {
        return part("[Content_Types].xml", parts.get("[Content_Types].xml").replace("</Types>", line + "</Types>"));
    }

    /** One more relation of the workbook. */
    RawXlsx relation(String type, String target) {
        var rels = "xl/_rels/workbook.xml.rels";
        return part(rels, parts.get(rels).replace("</Relationships>", "<Relationship Id='x' Type='" + type
                + "' Target='" + target + "'/></Relationships>"));
    }

    RawXlsx workbook(String content) {
        return part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + content
                + "</workbook>");
    }

    RawXlsx shared(String content) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + content + "</sst>");
    }

    RawXlsx rows(String content) {
        return part("xl/worksheets/sheet1.xml", sheet(content));
    }

    static String sheet(String content) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + content + "</sheetData></worksheet>";
    }

    Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
