package org.canxun.core.meals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableSource;

/** Reads a meal export into a plan. */
final class MealTable {

    private MealTable() {}

    /**
     * @param wanted what the user says of the columns
     * @throws ProblemException when the source is no readable table, or holds personal data (MEAL_PERSONAL)
     */
    static MealImportPlan read(TableReader reader, TableSource source, List<SiteRow> sites,
            Optional<MealMapping> wanted, List<SavedMapping> saved, LocalDate today) throws ProblemException {
        var errors = new Faults();
        var warnings = new Faults();
        var finder = new SiteFinder(sites);
        var rows = new MealRows(finder, today, errors, warnings);
        var scan = new MealScan(wanted, saved, finder, rows, errors, warnings);
        source.read(reader, scan);
        var header = scan.finish();
        var figures = rows.figures();
        return new MealImportPlan(header.titles(), header.mapping(), header.savedAs(), header.unmapped(), figures,
                scan.count(), notes(header), errors.toList(), warnings.toList());
    }

    private static List<Localized> notes(MealHeader header) {
        var notes = new ArrayList<Localized>();
        if (!header.complete()) {
            return notes;
        }
        var days = header.mapping().headers().containsKey(MealField.OPERATING_DAYS);
        if (header.mapping().daily()) {
            notes.add(MealText.of("note.daily"));
            if (days) {
                notes.add(MealText.of("note.daysCounted", header.title(MealField.OPERATING_DAYS)));
            }
        } else {
            notes.add(MealText.of("note.monthly"));
            if (!days) {
                notes.add(MealText.of("note.noDays"));
            }
        }
        if (!header.mapping().headers().containsKey(MealField.ELDER_DINERS)) {
            notes.add(MealText.of("note.noElders"));
        }
        return notes;
    }
}
