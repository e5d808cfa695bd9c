package org.canxun.core.templates.xlsform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.SheetTables;
import org.canxun.core.table.Workbook;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.workbook.BookFile;
import org.canxun.model.RecordKind;

/** Small forms written cell by cell: a row is one text with its cells between bars. */
final class XlsForms {

    private static final String NONE = "none";

    static final String CHOICES = """
            list_name|name|label
            yn|yes|是
            yn|no|否
            yn|na|不适用
            colour|1|红
            colour|2|绿
            """;

    private final SheetTables tables = new SheetTables(
            new Workbook(List.of(new Sheet(NONE,
                    List.of(new SheetColumn(NONE, "", 1, true, SheetColumn.Kind.TEXT, List.of())), List.of()))))
            .remove(NONE);

    /** With the lists of {@link #CHOICES}. */
    static XlsForms survey(String... rows) {
        return new XlsForms().sheet("survey", rows).sheet("choices", CHOICES.split("\n"));
    }

    XlsForms sheet(String name, String... rows) {
        tables.remove(name);
        for (int i = 0; i < rows.length; i++) {
            var cells = rows[i].split("\\|", -1);
            for (int k = 0; k < cells.length; k++) {
                tables.put(name, i + 1, k, cells[k]);
            }
        }
        return this;
    }

    XlsForm scanned() throws ProblemException {
        var book = BookFile.read(tables, Path.of("表.xlsx"));
        if (!book.isForm()) {
            throw new IllegalStateException("no form");
        }
        var form = new XlsForm(book.form());
        book.reportForm(form.warnings());
        form.scan();
        return form;
    }

    boolean recognised() throws ProblemException {
        return BookFile.read(tables, Path.of("表.xlsx")).isForm();
    }

    TemplateImport read() throws ProblemException {
        return scanned().result(new TemplateHead("FORM", "表", "FIRE_RESCUE", RecordKind.INSPECTION, "XLSForm 表.xlsx",
                false));
    }

    TemplateContent draft() throws ProblemException {
        var read = read();
        return read.draft().orElseThrow(() -> new AssertionError(read.errors().text(Locale.CHINA)));
    }

    /** The only item, or the one of that code. */
    ItemContent item(String code) throws ProblemException {
        return draft().items().filter(item -> item.code().equals(code)).findFirst().orElseThrow();
    }

    String errors() throws ProblemException {
        return read().errors().text(Locale.CHINA);
    }

    /** Without the count at the end. */
    List<String> warnings() throws ProblemException {
        var lines = read().warnings().text(Locale.CHINA).lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    /** The count alone. */
    String count() throws ProblemException {
        var lines = read().warnings().text(Locale.CHINA).lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** Texts of warnings by the row of the survey. */
    static Map<Integer, List<String>> bySurveyRow(TemplateImport read) {
        return read.warnings().listed().stream().filter(fault -> fault.sheet().equals("survey") && fault.row() > 1)
                .collect(Collectors.groupingBy(fault -> fault.row(),
                        Collectors.mapping(fault -> fault.text(Locale.CHINA), Collectors.toList())));
    }
}
