package org.canxun.core.templates.life;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.canxun.core.port.TemplateRow;

/**
 * Which version of a checklist is the newer one, by number before time: the clocks of laptops differ. One that was put
 * in force again counts as if it were published then: as newer than all there were, and older than what came later.
 */
final class VersionOrder implements Comparator<TemplateRow> {

    private final List<TemplateRow> rows;

    /** @param rows of all versions */
    VersionOrder(List<TemplateRow> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public int compare(TemplateRow one, TemplateRow other) {
        return Comparator.comparingInt(this::number).thenComparing(VersionOrder::since)
                .thenComparing(TemplateRow::id).compare(one, other);
    }

    private int number(TemplateRow row) {
        return row.reinstatedAt().map(at -> rows.stream()
                .filter(other -> other.code().equals(row.code())
                        && other.publishedAt().filter(published -> !published.isAfter(at)).isPresent())
                .mapToInt(TemplateRow::version).reduce(row.version(), Math::max)).orElse(row.version());
    }

    private static Instant since(TemplateRow row) {
        return row.reinstatedAt().or(row::publishedAt).orElse(Instant.EPOCH);
    }
}
