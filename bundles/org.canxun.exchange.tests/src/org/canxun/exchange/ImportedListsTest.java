package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.demo.DemoSites;
import org.canxun.core.sites.SiteImportPlan;
import org.canxun.core.sites.SiteTable;
import org.canxun.core.sites.SiteVocabulary;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.shipped.ShippedTemplates;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader and core's tables together, as the program uses them. */
class ImportedListsTest {

    private static final int MANY = 26_000;

    @TempDir
    Path folder;

    @Test
    void theShippedListsAreReadableInTheInstalledProgram() throws ProblemException {
        var drafts = ShippedTemplates.read(new FileTableReader());
        assertEquals(List.of("FOOD", "FIRE", "HOUSING", "CIVIL_GRADING"),
                drafts.stream().map(TemplateContent::code).toList());
        assertEquals(227, drafts.stream().flatMap(TemplateContent::items).count());
        var plan = read(DemoSites.list());
        assertEquals(184, plan.sites().size());
        assertTrue(plan.sound(), plan.errors().text(Locale.CHINA));
    }

    @Test
    void whoImportsAListWithFormulasIsToldWhichCellsTheyAre() throws Exception {
        var file = new RawXlsx().shared("<si><t>备案号</t></si><si><t>名称</t></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2'><f>ROW()</f><v>2</v></c><c r='B2' t='s'><v>1</v></c></row>")
                .write(folder.resolve("名单.xlsx"));
        var warnings = read(TableSource.file(file)).warnings();
        assertTrue(warnings.text(Locale.CHINA).contains("有 1 个单元格是公式（A2）"), warnings.text(Locale.CHINA));
    }

    @Test
    void aWholeProvinceAsCsvIsReadInSeconds() throws Exception {
        var file = folder.resolve("全省.csv");
        var lines = new ArrayList<String>();
        rows().forEach(row -> lines.add(String.join(",", row)));
        Files.write(file, lines, Charset.forName("GB18030"));
        assertEquals(MANY, assertTimeout(Duration.ofSeconds(60), () -> read(TableSource.file(file))).sites().size());
    }

    @Test
    void aWholeProvinceAsXlsxIsReadInSeconds() throws Exception {
        var file = folder.resolve("全省.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("站点");
            var number = 0;
            for (var row : rows()) {
                for (var column = 0; column < row.size(); column++) {
                    sheet.value(number, column, row.get(column));
                }
                number++;
            }
        }
        assertEquals(MANY, assertTimeout(Duration.ofSeconds(60), () -> read(TableSource.file(file))).sites().size());
    }

    /** The demo district again and again, under new filing numbers. */
    private static List<List<String>> rows() throws ProblemException {
        var demo = new ArrayList<List<String>>();
        DemoSites.list().read(new FileTableReader(), (number, cells) -> demo.add(cells));
        var rows = new ArrayList<List<String>>(List.of(demo.get(0)));
        for (var i = 0; i < MANY; i++) {
            var row = new ArrayList<>(demo.get(1 + i % (demo.size() - 1)));
            row.set(0, "示备" + i);
            row.set(1, row.get(1) + i);
            rows.add(row);
        }
        return rows;
    }

    private static SiteImportPlan read(TableSource source) throws ProblemException {
        return SiteTable.read(new FileTableReader(), source, SiteVocabulary.standard(), Optional.empty());
    }
}
