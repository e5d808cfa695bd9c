package org.canxun.core.inspection;

import static org.canxun.core.inspection.Views.FIRE;
import static org.canxun.core.inspection.Views.FOOD;
import static org.canxun.core.inspection.Views.item;
import static org.canxun.core.inspection.Views.record;
import static org.canxun.core.inspection.Views.row;
import static org.canxun.core.inspection.Views.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.port.InspectionRow;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

/** An inspector sees what was found at this site the time before, and never what was found elsewhere or later. */
class LastTimeSearchTest {

    private final InspectionView current = visit("id-5", "2026-11-23", food(ItemAnswer.UNANSWERED,
            ItemAnswer.UNANSWERED), record(FIRE, RecordKind.INSPECTION, item("X1", "1", ItemAnswer.UNANSWERED)));

    private static RecordView food(ItemAnswer first, ItemAnswer second) {
        return record(FOOD, RecordKind.INSPECTION, item("F1", "1", first), item("F2", "1", second));
    }

    private LastTime search(InspectionView... earlier) {
        var search = LastTimeSearch.before(current);
        for (var visit : earlier) {
            search.look(visit);
        }
        return search.found();
    }

    private static Optional<String> told(LastTime lastTime, String agency, String code) {
        return lastTime.of(agency, code).map(l -> l.item().answer() + " " + l.visitDate());
    }

    @Test
    void theLatestAnswerCounts() {
        var found = search(visit("id-4", "2026-03-02", food(ItemAnswer.NONCONFORM, ItemAnswer.UNANSWERED)),
                visit("id-3", "2025-12-01", food(ItemAnswer.CONFORM, ItemAnswer.NOT_APPLICABLE)));
        assertEquals(Optional.of("NONCONFORM 2026-03-02"), told(found, FOOD, "F1"));
        assertEquals(Optional.of("NOT_APPLICABLE 2025-12-01"), told(found, FOOD, "F2"));
    }

    @Test
    void anotherAgencysItemOfTheSameCodeDoesNotCount() {
        var found = search(visit("id-4", "2026-03-02",
                record(FIRE, RecordKind.INSPECTION, item("F1", "1", ItemAnswer.NONCONFORM))));
        assertEquals(Optional.empty(), told(found, FOOD, "F1"));
        assertEquals(Optional.empty(), told(found, FIRE, "F1"));
    }

    @Test
    void theSearchEndsWhenEverythingWasFound() {
        var search = LastTimeSearch.before(current);
        search.look(visit("id-4", "2026-03-02", food(ItemAnswer.CONFORM, ItemAnswer.CONFORM)));
        assertFalse(search.done());
        search.look(visit("id-3", "2026-01-02",
                record(FIRE, RecordKind.INSPECTION, item("X1", "1", ItemAnswer.CONFORM))));
        assertTrue(search.done());
    }

    @Test
    void onlyEarlierVisitsAreLookedAtLatestFirst() {
        var answered = food(ItemAnswer.CONFORM, ItemAnswer.CONFORM);
        var rows = List.of(row(current), row(visit("id-1", "2026-03-02", answered)),
                row(visit("id-2", "2026-03-02", answered)), row(visit("id-4", "2026-11-23", answered)),
                row(visit("id-6", "2026-11-23", answered)), row(visit("id-0", "2027-01-05", answered)),
                row(visit("id-3", "2025-06-01", answered)));
        assertEquals(List.of("id-4", "id-2", "id-1", "id-3"), LastTimeSearch.before(current).visits(rows));
    }

    @Test
    void visitsThatCannotSayAnythingAreNotRead() {
        var rows = List.of(row(visit("id-1", "2026-03-02", food(ItemAnswer.UNANSWERED, ItemAnswer.UNANSWERED))),
                row(visit("id-2", "2026-03-03",
                        record("CIVIL", RecordKind.APPRAISAL, item("G1", "1", ItemAnswer.CONFORM, "1")))));
        assertEquals(List.of(), LastTimeSearch.before(current).visits(rows));
    }

    @Test
    void aLongHistoryIsNotReadToItsEnd() {
        var rows = IntStream.range(0, 100).<InspectionRow>mapToObj(i -> row(visit("id-0" + i,
                LocalDate.of(2020, 1, 1).plusDays(i).toString(), food(ItemAnswer.CONFORM, ItemAnswer.UNANSWERED))))
                .toList();
        var visits = LastTimeSearch.before(current).visits(rows);
        assertEquals(12, visits.size());
        assertEquals("id-099", visits.get(0));
    }
}
