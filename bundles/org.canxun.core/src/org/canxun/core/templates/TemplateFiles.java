package org.canxun.core.templates;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.table.TableSource;
import org.canxun.model.RecordKind;

/** Reads checklists from files. */
final class TemplateFiles {

    /** Prefixes of item codes, as the shipped checklists use them. */
    private static final Map<Character, String> AGENCIES = Map.of('F', "MARKET_REGULATION", 'X', "FIRE_RESCUE", 'H',
            "HOUSING_CONSTRUCTION", 'G', "CIVIL_AFFAIRS");

    private final JournaledTemplates templates;
    private final TableReader reader;

    TemplateFiles(JournaledTemplates templates, TableReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    TemplateContent read(Path file, Optional<String> code, Optional<String> title, Optional<String> agencyCode)
            throws ProblemException {
        var name = code.orElseGet(() -> stem(file)).toUpperCase(Locale.ROOT);
        var newest = templates.versions(name).stream().findFirst();
        var head = new TemplateHead(name, title.or(() -> newest.map(TemplateRow::title)).orElse(name),
                agencyCode.or(() -> newest.map(TemplateRow::agencyCode)).orElse(""),
                newest.map(TemplateRow::recordKind).orElse(RecordKind.INSPECTION), file.getFileName().toString(),
                false);
        var read = ChecklistTable.read(reader, TableSource.file(file), head);
        var content = read.draft().orElseThrow(() -> new ProblemException(Problem.TEMPLATE_REFUSED,
                file.getFileName().toString(), Integer.toString(read.errors().count()),
                read.errors().listed().get(0)));
        return content.agencyCode().isEmpty() ? withAgency(content, file) : content;
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
