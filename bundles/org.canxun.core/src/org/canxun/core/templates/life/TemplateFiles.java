package org.canxun.core.templates.life;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.workbook.BookFile;
import org.canxun.core.templates.workbook.ChecklistTable;
import org.canxun.core.templates.workbook.TemplateWorkbookReader;
import org.canxun.core.templates.xlsform.XlsForm;
import org.canxun.model.RecordKind;

/** Reads checklists from files: workbooks as they are exported, lists of items alone, and forms (XLSForm). */
final class TemplateFiles {

    /** Prefixes of item codes, as the shipped checklists use them. */
    private static final Map<Character, String> AGENCIES = Map.of('F', "MARKET_REGULATION", 'X', "FIRE_RESCUE", 'H',
            "HOUSING_CONSTRUCTION", 'G', "CIVIL_AFFAIRS");

    /** FOOD-2 or FOOD-DRAFT. */
    private static final Pattern EXPORTED = Pattern.compile("(.+)-(?:\\d+|DRAFT)");

    private final JournaledTemplates templates;
    private final TableReader reader;
    private final Codes codes;

    TemplateFiles(JournaledTemplates templates, TableReader reader, Codes codes) {
        this.templates = templates;
        this.reader = reader;
        this.codes = codes;
    }

    /** What a user says about a file; goes before what the file says. */
    record Choice(Optional<String> code, Optional<String> title, Optional<String> agencyCode) {}

    TemplateImport read(Path file, Choice choice) throws ProblemException {
        var book = BookFile.read(reader, file);
        if (book.isForm()) {
            return form(file, book, choice);
        }
        var read = book.isTemplate() ? workbook(file, book, choice) : list(file, book.furtherTitles(), choice);
        if (read.draft().isEmpty() || !read.draft().get().agencyCode().isEmpty()) {
            return read;
        }
        return new TemplateImport(Optional.of(withAgency(read.draft().get(), file)), read.errors(), read.warnings());
    }

    private TemplateImport workbook(Path file, BookFile book, Choice choice) throws ProblemException {
        var workbook = new TemplateWorkbookReader(book, codes);
        workbook.scan();
        var code = code(choice.code().or(() -> workbook.code()), file);
        if (!usable(code)) {
            workbook.refuseCode(code);
        }
        var head = head(code, file, choice);
        var read = workbook.result(head);
        return new TemplateImport(read.draft().map(draft -> draft.withHead(code, choice.title().orElse(draft.title()),
                choice.agencyCode().orElse(draft.agencyCode()))), read.errors(), read.warnings());
    }

    /** A form says nothing of agencies, nor do the names of its questions. */
    private TemplateImport form(Path file, BookFile book, Choice choice) throws ProblemException {
        var form = new XlsForm(book.form());
        book.reportForm(form.warnings());
        form.scan();
        var code = code(choice.code().or(form::code), file);
        if (!usable(code)) {
            form.errors().add(0, "", Problem.TEMPLATE_CODE, code);
        }
        if (choice.agencyCode().isEmpty()) {
            form.errors().add(0, "", Problem.XLSFORM_AGENCY);
        }
        return form.result(new TemplateHead(code, choice.title().or(form::title).orElse(code),
                choice.agencyCode().orElse(""), RecordKind.INSPECTION, "XLSForm " + file.getFileName(), false));
    }

    private TemplateImport list(Path file, List<String> furtherSheets, Choice choice) throws ProblemException {
        var code = code(choice.code(), file);
        var basis = templates.basis(code);
        var version = basis.isEmpty() ? Optional.<TemplateContent>empty()
                : Optional.of(templates.content(basis.get().id()));
        var read = ChecklistTable.read(reader, TableSource.file(file), head(code, file, choice), version);
        var errors = new Faults();
        if (!usable(code)) {
            errors.add(0, "", Problem.TEMPLATE_CODE, code);
        }
        var warnings = new Faults();
        basis.ifPresent(row -> warnings.add(0, "", Problem.TEMPLATE_COMPLETED, code, row.version()));
        if (!furtherSheets.isEmpty()) {
            warnings.add(0, "", Problem.SHEETS_UNKNOWN, String.join("、", furtherSheets));
        }
        return read.with(errors, warnings);
    }

    private TemplateHead head(String code, Path file, Choice choice) throws ProblemException {
        var basis = templates.basis(code);
        var provenance = basis.isEmpty() ? file.getFileName().toString()
                : templates.content(basis.get().id()).provenance();
        return new TemplateHead(code, choice.title().or(() -> basis.map(TemplateRow::title)).orElse(code),
                choice.agencyCode().or(() -> basis.map(TemplateRow::agencyCode)).orElse(""),
                basis.map(TemplateRow::recordKind).orElse(RecordKind.INSPECTION), provenance, false);
    }

    /** Codes from before there were rules for them stay usable. */
    private boolean usable(String code) throws ProblemException {
        return TemplateTexts.isTemplateCode(code) || known(code);
    }

    private boolean known(String code) throws ProblemException {
        return templates.all().stream().anyMatch(row -> row.code().equals(code));
    }

    /** Exports are named by their code and version, and come back under the name they were given. */
    private String code(Optional<String> given, Path file) throws ProblemException {
        var code = given.map(String::strip).orElseGet(() -> stem(file)).toUpperCase(Locale.ROOT);
        var exported = EXPORTED.matcher(code);
        return given.isEmpty() && !known(code) && exported.matches() && known(exported.group(1))
                ? exported.group(1) : code;
    }

    private static TemplateContent withAgency(TemplateContent content, Path file) throws ProblemException {
        var prefix = content.items().findFirst().map(i -> i.code().charAt(0)).orElse(' ');
        return content.withAgency(Optional.ofNullable(AGENCIES.get(prefix)).orElseThrow(
                () -> new ProblemException(Problem.TEMPLATE_AGENCY_UNKNOWN, file.getFileName().toString())));
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
