package org.canxun.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A list of sites as a large city keeps it. */
final class SiteList {

    private static final List<String> HEADER = List.of("备案号", "名称", "类型", "街道", "社区", "地址", "经营单位", "负责人", "电话",
            "食品经营许可证号", "牌匾编号", "供餐模式", "用气", "星级", "面积", "开业日期", "经度", "纬度", "坐标系");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<List<String>> rows = new ArrayList<>();

    SiteList(int sites) {
        for (int i = 0; i < sites; i++) {
            rows.add(List.of("示备〔2023〕%05d号".formatted(i), "示例" + i + "号社区助餐点", i % 5 == 0 ? "助餐中心" : "助餐点",
                    "示例" + i % 60 + "街道", "第" + i % 700 + "社区", "示例区示例路" + i + "号",
                    "示例" + i % 3000 + "餐饮服务有限公司", "示例负责人" + i, "0510-%08d".formatted(i),
                    "JY%014d".formatted(i), "SL-" + i, "现场加工、分餐、送餐", i % 3 == 0 ? "瓶装液化气" : "不用气",
                    i % 2 == 0 ? "二星" : "三星", Integer.toString(60 + i % 400), "2023-03-%02d".formatted(1 + i % 28),
                    "120.%06d".formatted(100_000 + i), "31.%06d".formatted(400_000 + i), "WGS-84"));
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    Path csv(Path file) throws IOException {
        var lines = new ArrayList<>(List.of(String.join(",", HEADER)));
        rows.forEach(row -> lines.add(String.join(",", row)));
        return Files.write(file, lines);
    }

    /** With shared strings, as spreadsheet programs write them. */
    Path xlsx(Path file) throws IOException {
        var strings = new LinkedHashMap<String, Integer>();
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int number = 1;
        sheet.append(row(number++, HEADER, strings));
        for (var row : rows) {
            sheet.append(row(number++, row, strings));
        }
        sheet.append("</sheetData></worksheet>");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"Sites\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                    + relation(2, "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/sharedStrings.xml", strings.keySet().stream().map(text -> "<si><t>" + text + "</t></si>")
                    .collect(Collectors.joining("", "<sst xmlns=\"" + MAIN + "\">", "</sst>")));
            part(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
        return file;
    }

    private static String row(int number, List<String> cells, Map<String, Integer> strings) {
        var xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            int text = strings.computeIfAbsent(cells.get(column), cell -> strings.size());
            xml.append("<c r=\"").append((char) ('A' + column)).append(number).append("\" t=\"s\"><v>").append(text)
                    .append("</v></c>");
        }
        return xml.append("</row>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + kind + "+xml\"/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
