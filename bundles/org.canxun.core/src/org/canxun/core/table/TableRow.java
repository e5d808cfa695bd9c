package org.canxun.core.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;

/** One row of data: tidied texts by column, and the place to report what is wrong with them. */
public final class TableRow<C extends Enum<C> & Column> {

    private final int number;
    private final Header<C> header;
    private final Map<C, String> texts;
    private final Faults errors;
    private final Faults warnings;
    private boolean sound = true;

    private TableRow(int number, Header<C> header, Map<C, String> texts, Faults errors, Faults warnings) {
        this.number = number;
        this.header = header;
        this.texts = texts;
        this.errors = errors;
        this.warnings = warnings;
    }

    static <C extends Enum<C> & Column> TableRow<C> of(int number, List<String> cells, Header<C> header,
            Class<C> type, Faults errors, Faults warnings) {
        var row = new TableRow<>(number, header, new EnumMap<C, String>(type), errors, warnings);
        for (var column : header.columns()) {
            var place = header.place(column).orElseThrow();
            row.put(column, place < cells.size() ? cells.get(place) : "");
        }
        for (var extra : cells.subList(Math.min(header.width(), cells.size()), cells.size())) {
            if (!CellText.tidy(extra).isEmpty()) {
                row.sound = false;
                errors.add(number, "", Problem.TABLE_EXTRA_CELL, CellText.shorten(CellText.tidy(extra)));
            }
        }
        return row;
    }

    private void put(C column, String raw) {
        var forbidden = CellText.forbidden(raw);
        if (forbidden.isPresent()) {
            error(column, Problem.CELL_CHARACTER, forbidden.get());
            return;
        }
        var text = column.verbatim() ? raw.isBlank() ? "" : raw : CellText.tidy(raw);
        if (text.length() > column.limit()) {
            error(column, Problem.CELL_TOO_LONG, column.limit());
            return;
        }
        texts.put(column, text);
    }

    /** As the user sees it in the file, from 1. */
    public int number() {
        return number;
    }

    /** False once an error of this row was reported. */
    public boolean sound() {
        return sound;
    }

    public void error(C column, ProblemCode problem, Object... arguments) {
        sound = false;
        errors.add(number, header.title(column), problem, arguments);
    }

    public void error(C column, ProblemException cause) {
        sound = false;
        errors.add(TableFault.of(number, header.title(column), cause));
    }

    public void warning(C column, ProblemCode problem, Object... arguments) {
        warnings.add(number, header.title(column), problem, arguments);
    }

    /**
     * The tidied text, or the one that stands in a {@link Column#verbatim} column; empty when the cell or the column is
     * missing or blank, or the cell was refused.
     */
    public String text(C column) {
        return texts.getOrDefault(column, "");
    }

    /** The same, an empty cell being an error. */
    public String requiredText(C column) {
        // A refused cell has its error already.
        if (texts.containsKey(column) && text(column).isEmpty()) {
            error(column, Problem.CELL_EMPTY);
        }
        return text(column);
    }

    /** {@link CellText#compact}, for numbers and codes. */
    public String code(C column) {
        return CellText.compact(text(column));
    }

    /** A number within the bounds; a thousands separator is allowed, a unit is not. Empty for an empty cell too. */
    public Optional<BigDecimal> number(C column, String least, String greatest) {
        var code = code(column);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            code = code.replace(",", "");
        }
        // Without the length limit 1e999999999 or a million digits would cost more than they tell.
        if (code.length() > 30 || !code.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
            error(column, Problem.CELL_NUMBER, CellText.shorten(text(column)));
            return Optional.empty();
        }
        var value = new BigDecimal(code);
        if (value.compareTo(new BigDecimal(least)) < 0 || value.compareTo(new BigDecimal(greatest)) > 0) {
            error(column, Problem.CELL_RANGE, text(column), least, greatest);
            return Optional.empty();
        }
        var plain = value.stripTrailingZeros();
        return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** A whole number within the bounds. Empty for an empty cell too. */
    public Optional<Integer> whole(C column, int least, int greatest) {
        var number = number(column, Integer.toString(least), Integer.toString(greatest));
        if (number.filter(n -> n.scale() > 0).isPresent()) {
            error(column, Problem.CELL_WHOLE, CellText.shorten(text(column)), least, greatest);
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    /** One of the words, compared without case, width and blanks. Empty for an empty cell too. */
    public <T> Optional<T> choice(C column, Choices<T> choices) {
        return text(column).isEmpty() ? Optional.empty() : choice(column, text(column), choices);
    }

    /** The same for a part of the cell. */
    public <T> Optional<T> choice(C column, String part, Choices<T> choices) {
        var found = choices.find(part);
        if (found.isEmpty()) {
            error(column, Problem.CELL_CHOICE, CellText.shorten(part), choices.offered());
        }
        return found;
    }
}
