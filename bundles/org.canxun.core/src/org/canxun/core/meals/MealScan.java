package org.canxun.core.meals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableFault;

/** Takes in the rows of a file: finds the header, looks for personal data in every cell, and hands on what is mapped. */
final class MealScan implements TableReader.RowHandler {

    private static final int LETTERS = 26;
    private static final int LONGEST_TITLE = 40;

    private final Optional<MealMapping> wanted;
    private final List<SavedMapping> saved;
    private final SiteFinder sites;
    private final MealRows rows;
    private final Faults errors;
    private final Faults warnings;
    private final List<Raw> first = new ArrayList<>();
    /** Columns with personal data; only their names are kept. */
    private final Set<String> personal = new LinkedHashSet<>();
    private MealHeader header;
    private int count;

    private record Raw(int number, List<String> cells) {}

    MealScan(Optional<MealMapping> wanted, List<SavedMapping> saved, SiteFinder sites, MealRows rows, Faults errors,
            Faults warnings) {
        this.wanted = wanted;
        this.saved = saved;
        this.sites = sites;
        this.rows = rows;
        this.errors = errors;
        this.warnings = warnings;
    }

    @Override
    public void row(int number, List<String> cells) {
        if (header != null) {
            data(number, cells);
            return;
        }
        first.add(new Raw(number, List.copyOf(cells)));
        if (first.size() == MealHeader.WITHIN) {
            begin();
        }
    }

    @Override
    public void warning(TableFault fault) {
        warnings.add(fault);
    }

    /** What is above the header is looked at too, since notes there may name a person. */
    private void begin() {
        header = MealHeader.of(first.stream().map(raw -> MealHeader.Candidate.of(raw.number(), raw.cells())).toList(),
                wanted, saved, errors);
        for (var raw : first) {
            if (raw.number() == header.row()) {
                names(raw.cells());
            } else if (raw.number() < header.row()) {
                look(raw.cells());
            } else {
                data(raw.number(), raw.cells());
            }
        }
        if (first.get(0).number() < header.row()) {
            warnings.add(header.row(), "", Problem.TABLE_ABOVE_HEADER);
        }
    }

    private void names(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (PersonalData.header(cells.get(i)) || personal(cells.get(i))) {
                personal.add(title(i));
            }
        }
    }

    private void data(int number, List<String> cells) {
        count++;
        look(cells);
        for (var i = header.titles().size(); i < cells.size(); i++) {
            if (!CellText.tidy(cells.get(i)).isEmpty()) {
                errors.add(number, "", Problem.TABLE_EXTRA_CELL, letters(i));
            }
        }
        if (header.complete()) {
            rows.row(number, cells, header);
        }
    }

    private void look(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (PersonalData.term(cells.get(i)) || personal(cells.get(i))) {
                personal.add(title(i));
            }
        }
    }

    private boolean personal(String cell) {
        return PersonalData.value(cell) && !sites.isNumber(cell);
    }

    /** Of a file without names the first row is data, and not to be shown. */
    private String title(int place) {
        var title = place < header.titles().size() ? header.titles().get(place) : "";
        return !header.known() && !PersonalData.header(title) || title.isEmpty() || title.length() > LONGEST_TITLE
                || PersonalData.value(title) ? letters(place) : title;
    }

    private static String letters(int place) {
        var letters = new StringBuilder();
        for (var rest = place; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /**
     * To be called after the last row.
     *
     * @throws ProblemException MEAL_PERSONAL; then nothing that was found may be told
     */
    MealHeader finish() throws ProblemException {
        if (header == null && !first.isEmpty()) {
            begin();
        }
        if (!personal.isEmpty()) {
            throw new ProblemException(Problem.MEAL_PERSONAL, String.join("、", personal));
        }
        if (header == null || count == 0) {
            errors.add(0, "", Problem.TABLE_NO_ROWS);
        }
        return header == null ? MealHeader.of(List.of(new MealHeader.Candidate(1, List.of())), Optional.empty(),
                List.of(), new Faults()) : header;
    }

    /** Rows of data met, sound or not. */
    int count() {
        return count;
    }
}
