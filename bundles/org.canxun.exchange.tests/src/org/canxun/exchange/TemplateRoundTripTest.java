package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.ProblemException;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.TableSource;
import org.canxun.core.table.Workbook;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.shipped.ShippedTemplates;
import org.canxun.core.templates.workbook.ChecklistSheet;
import org.canxun.core.templates.workbook.ChecklistTable;
import org.canxun.core.templates.workbook.TemplateWorkbook;
import org.canxun.core.templates.workbook.TemplateWorkbookReader;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported and imported again is the same checklist, to the last character. */
class TemplateRoundTripTest {

    private static final int GENERATED = 200;
    private static final String UNCHANGED = "内容与导出时完全相同，没有改动。";
    private static final TemplateHead OPEN = new TemplateHead("NEW", "新表", "", RecordKind.INSPECTION, "文件", false);
    private static final Codes CODES = new Codes("", List.of("MARKET_REGULATION", "FIRE_RESCUE",
            "HOUSING_CONSTRUCTION", "CIVIL_AFFAIRS").stream().map(code -> new AgencyInfo(code, code, code, true, false))
            .toList(), List.of());

    @TempDir
    Path folder;

    @Test
    void theShippedChecklistsComeBackFromAWorkbook() throws Exception {
        for (var template : ShippedTemplates.read(new FileTableReader())) {
            assertEquals(UNCHANGED, same(template, xlsx(template)).warnings().text(Locale.CHINA), template.code());
        }
    }

    @Test
    void everyChecklistComesBackFromAWorkbook() throws Exception {
        for (var seed = 0; seed < GENERATED; seed++) {
            var template = RandomTemplates.of(seed);
            assertEquals(UNCHANGED, same(template, xlsx(template)).warnings().text(Locale.CHINA), "seed " + seed);
        }
    }

    @Test
    void theShippedChecklistsComeBackFromACsvBesideTheirVersion() throws Exception {
        for (var template : ShippedTemplates.read(new FileTableReader())) {
            same(template, csv(template, template));
        }
    }

    @Test
    void everyChecklistThatFitsAListComesBackFromACsvBesideItsVersion() throws Exception {
        for (var seed = 0; seed < GENERATED; seed++) {
            var template = RandomTemplates.forLists(seed);
            if (template.items().findFirst().isPresent()) {
                same(template, csv(template, template));
            }
        }
    }

    @Test
    void aListThatWasSortedAndShortenedKeepsItsOrderAndWhatItCannotHold() throws Exception {
        var food = ShippedTemplates.read(new FileTableReader()).get(0);
        var sheet = ChecklistSheet.of(food);
        var rows = new ArrayList<>(sheet.rows());
        rows.remove(3);
        Collections.reverse(rows);
        var file = folder.resolve("a.csv");
        new FileWorkbookWriter().writeCsv(file, new Sheet(sheet.name(), sheet.columns(), rows));
        var read = read(file, food);
        assertTrue(read.warnings().text(Locale.CHINA).contains("行的先后与“次序”列不一致"));
        var expected = food.items().collect(Collectors.toCollection(ArrayList::new));
        expected.remove(3);
        assertEquals(expected.stream().map(ItemContent::code).toList(),
                read.draft().orElseThrow().items().map(ItemContent::code).toList());
        assertEquals(expected.stream().map(ItemContent::limits).toList(),
                read.draft().orElseThrow().items().map(ItemContent::limits).toList());
    }

    @Test
    void aChangeMadeByHandIsImportedWithoutAskingForTheDigest() throws Exception {
        var food = ShippedTemplates.read(new FileTableReader()).get(0);
        var sheets = new ArrayList<Sheet>();
        for (var sheet : TemplateWorkbook.of(food, CODES).sheets()) {
            sheets.add(new Sheet(sheet.name(), sheet.columns(), sheet.rows().stream()
                    .map(row -> row.stream().map(cell -> cell.replace("冷藏温度", "冷柜温度")).toList()).toList()));
        }
        var file = folder.resolve("a.xlsx");
        new FileWorkbookWriter().write(file, new Workbook(sheets));
        var read = TemplateWorkbookReader.read(new FileTableReader(), file, OPEN, CODES);
        assertEquals("", read.errors().text(Locale.CHINA) + read.warnings().text(Locale.CHINA));
        assertTrue(read.draft().orElseThrow().items().flatMap(item -> item.limits().stream())
                .anyMatch(limit -> limit.parameter().equals("冷柜温度")));
    }

    /** Opened, coloured and every item typed again, and saved by openpyxl 3.1. */
    @Test
    void openpyxl() throws Exception {
        var file = folder.resolve("a.xlsx");
        try (var bytes = TemplateRoundTripTest.class.getResourceAsStream("template-openpyxl.xlsx")) {
            Files.copy(bytes, file);
        }
        var read = TemplateWorkbookReader.read(new FileTableReader(), file, OPEN, CODES);
        assertEquals(UNCHANGED, same(OfficeTemplate.content(), read).warnings().text(Locale.CHINA));
    }

    private TemplateImport xlsx(TemplateContent template) throws ProblemException {
        var file = folder.resolve("a.xlsx");
        new FileWorkbookWriter().write(file, TemplateWorkbook.of(template, CODES));
        return TemplateWorkbookReader.read(new FileTableReader(), file, OPEN, CODES);
    }

    private TemplateImport csv(TemplateContent template, TemplateContent version) throws ProblemException {
        var file = folder.resolve("a.csv");
        new FileWorkbookWriter().writeCsv(file, ChecklistSheet.of(template));
        return read(file, version);
    }

    private static TemplateImport read(Path file, TemplateContent version) throws ProblemException {
        return ChecklistTable.read(new FileTableReader(), TableSource.file(file), new TemplateHead(version.code(),
                version.title(), version.agencyCode(), version.recordKind(), "文件", false), Optional.of(version));
    }

    private static TemplateImport same(TemplateContent template, TemplateImport read) {
        var draft = read.draft();
        assertTrue(draft.isPresent(), read.errors().text(Locale.CHINA));
        if (!draft.get().contentDigest().equals(template.contentDigest())) {
            assertEquals(template, draft.get(), "the digest would say so, but not what differs");
            assertEquals(template.contentDigest(), draft.get().contentDigest());
        }
        return read;
    }
}
