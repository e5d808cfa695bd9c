package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.Apart;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.Rectification;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;

/** An item with some of what was recorded replaced. */
final class ItemChange {

    private static final LocalDate VISIT = LocalDate.of(2026, 11, 23);
    private static final Rectification UNSAID = new Rectification(RectifyMode.DEADLINE, false, "", Optional.empty(),
            Optional.empty(), false);

    private final ItemView item;
    private ItemAnswer answer;
    private String reason;
    private String choice;
    private BigDecimal value;
    private String note;
    private List<ItemView.Reading> readings;
    private List<ItemView.Photo> photos;
    private boolean conflicting;
    private Apart apart;
    private boolean outdated;
    private String text;
    private String finding;
    private Optional<FindingView.Term> term;
    private boolean major;
    private Optional<Rectification> rectification;

    ItemChange(ItemView item) {
        this.item = item;
        answer = item.answer();
        reason = item.reason();
        choice = item.choice();
        value = item.value();
        note = item.note();
        readings = item.readings();
        photos = item.photos();
        conflicting = item.conflicting();
        apart = item.apart();
        outdated = item.outdated();
        text = item.given().text();
        finding = item.finding().filter(FindingView::written).map(FindingView::text).orElse("");
        term = item.finding().flatMap(FindingView::term);
        major = item.finding().filter(f -> f.severity() == Severity.MAJOR).isPresent();
        rectification = item.finding().map(FindingView::rectification);
    }

    ItemChange answer(ItemAnswer newAnswer, String newReason, String newChoice, BigDecimal newValue) {
        answer = newAnswer;
        reason = newReason;
        choice = newChoice;
        value = newValue;
        conflicting = false;
        outdated = false;
        return this;
    }

    ItemChange text(String newText) {
        text = newText;
        return this;
    }

    ItemChange note(String newNote) {
        note = newNote;
        return this;
    }

    ItemChange readings(List<ItemView.Reading> newReadings) {
        readings = newReadings;
        outdated = false;
        if (readings.size() == item.limits().size()) {
            var held = item.limits().stream().allMatch(l -> readings.stream()
                    .filter(r -> r.parameter().equals(l.parameter())).allMatch(r -> l.holds(r.value())));
            answer = held ? ItemAnswer.CONFORM : ItemAnswer.NONCONFORM;
        }
        return this;
    }

    ItemChange photos(List<ItemView.Photo> newPhotos) {
        photos = newPhotos;
        return this;
    }

    /** Somebody else answered, too. */
    ItemChange apart(Apart answers) {
        conflicting = true;
        apart = answers;
        return this;
    }

    ItemChange conflicting() {
        conflicting = true;
        return this;
    }

    /** As it is after a move to a version that asks otherwise. */
    ItemChange outdated() {
        outdated = true;
        return this;
    }

    ItemChange finding(FindingChange change) {
        finding = change.text().orElse(finding);
        major = change.major().orElse(major);
        change.way().ifPresent(way -> {
            term = Optional.of(new FindingView.Term(way.days(), way.unit())).filter(t -> t.days() >= 0);
            rectification = Optional.of(new Rectification(way.mode(), true, way.referredTo(),
                    term.filter(t -> t.days() > 0).map(t -> VISIT.plusDays(t.days())), Optional.empty(), false));
        });
        return this;
    }

    ItemView done() {
        var found = answer == ItemAnswer.NONCONFORM
                ? Optional.of(new FindingView(item.recordId(), "", item.code(),
                        finding.isEmpty() ? item.text() : finding,
                        !finding.isEmpty(),
                        major ? Severity.MAJOR : item.keyItem() ? Severity.KEY : Severity.GENERAL, item.legalBasis(),
                        term, photos.size(), rectification.orElse(UNSAID)))
                : Optional.<FindingView>empty();
        return new ItemView(item.recordId(), item.section(), item.content(), item.choices(), item.counted(),
                item.relevance(), new ItemView.Given(answer, reason, choice, value,
                        value == null && choice.isEmpty() ? null : BigDecimal.ONE, text, note),
                readings, photos, found, conflicting, conflicting ? apart : Apart.NOTHING, outdated, false);
    }
}
