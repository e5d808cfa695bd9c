package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.LastTime.LastAnswer;
import org.canxun.core.inspection.LateChange;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/** What is said of an item. */
public final class ItemWords {

    private final Messages messages;

    public ItemWords(Messages messages) {
        this.messages = messages;
    }

    static String format(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }

    /** The answer in a word, or in an appraisal the step or number it stands for. */
    String answer(ItemView item) {
        var options = Options.of(item);
        if (item.answer() != ItemAnswer.CONFORM || options.judged()) {
            return answer(item.answer());
        }
        if (item.kind() == ItemKind.SURVEY_MEAN && item.value() != null) {
            return format(messages.answer_mean, plain(item.value()));
        }
        if (!options.all().isEmpty() || item.kind() == ItemKind.TEXT || unlimited(item)) {
            return messages.answer_given;
        }
        if (!item.choice().isEmpty()) {
            return item.choice();
        }
        return item.value() == null ? answer(item.answer())
                : (plain(item.value()) + " " + countedUnit(item)).strip();
    }

    /** Whether it is measured without saying what is good. */
    private static boolean unlimited(ItemView item) {
        return item.measured()
                && item.limits().stream().allMatch(l -> l.minimum().isEmpty() && l.maximum().isEmpty());
    }

    String answer(ItemAnswer answer) {
        return switch (answer) {
            case CONFORM -> messages.answer_conform;
            case NONCONFORM -> messages.answer_nonconform;
            case NOT_APPLICABLE -> messages.answer_not_applicable;
            case UNANSWERED -> messages.answer_unanswered;
        };
    }

    /** What an appraisal wants the number of. */
    String counted(ItemView item) {
        return item.counted().map(ItemView.Counted::name).filter(n -> !n.isBlank()).orElse(messages.entry_count);
    }

    String countedUnit(ItemView item) {
        return item.counted().map(ItemView.Counted::unit).orElse("");
    }

    /** What was answered the time before, and when. */
    String lastTime(LastAnswer last, LocalDate today) {
        var item = last.item();
        var pattern = last.visitDate().getYear() == today.getYear() ? messages.last_month : messages.last_year_month;
        var month = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(last.visitDate());
        var said = Stream.of(answer(item), value(item)).filter(s -> !s.isEmpty())
                .collect(joining(item.measured() ? " " : "，"));
        var why = item.answer() == ItemAnswer.NOT_APPLICABLE ? item.reason()
                : item.finding().filter(FindingView::written).map(FindingView::text).orElse("");
        return format(messages.last_answer, said, month) + (why.isBlank() ? "" : "\n" + why);
    }

    /** What was read, chosen or written, or the points an appraisal gave. */
    String value(ItemView item) {
        if (item.measured()) {
            return item.readings().stream().map(r -> plain(r.value()) + " " + r.unit()).collect(joining(" / "));
        }
        return switch (item.kind()) {
            case SURVEY_MEAN -> people(item);
            case TEXT -> item.given().text().replace('\n', ' ');
            case STATES, SINGLE_CHOICE, MULTIPLE_CHOICE -> item.choice();
            case CONFORMITY, MEASUREMENT, COUNT -> points(item);
        };
    }

    /** The line below the value: what the limits ask, or the points of what was chosen. */
    String belowValue(ItemView item) {
        return item.measured() ? limits(item) : item.content().options().isEmpty() ? "" : points(item);
    }

    private String points(ItemView item) {
        return item.pointsTaken() == null ? ""
                : format(messages.points_taken, plain(item.pointsTaken()), plain(item.points()));
    }

    private String people(ItemView item) {
        var people = item.readings().stream().map(ItemView.Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return people.signum() == 0 ? "" : format(messages.survey_people, plain(people));
    }

    /** The mean of a survey and how many it is of; empty while nobody was asked. */
    String mean(ItemView item) {
        return item.value() == null ? messages.survey_none
                : format(messages.survey_mean, plain(item.value()), people(item));
    }

    /** What somebody measures with; empty when nobody asks. */
    String device(LimitContent limit) {
        return limit.device().isEmpty() ? "" : format(messages.device, limit.device());
    }

    /** As wide as a value can be expected to become. */
    String widestValue(ItemView item) {
        if (item.kind() == ItemKind.TEXT || !item.content().options().isEmpty()) {
            return item.content().options().stream().map(OptionContent::label)
                    .max(Comparator.comparingInt(String::length)).orElse(item.given().text().replace('\n', ' '));
        }
        return item.counted().isPresent() || !item.choices().isEmpty()
                ? format(messages.points_taken, "0.75", plain(item.points()))
                : item.limits().stream().map(l -> "-18.5 " + l.unit()).collect(joining(" / "));
    }

    /** The line below the value: what the limits ask. */
    String limits(ItemView item) {
        return item.limits().stream().map(this::limit).collect(joining(" / "));
    }

    String limit(LimitContent limit) {
        var minimum = limit.minimum().map(ItemWords::plain);
        var maximum = limit.maximum().map(ItemWords::plain);
        if (minimum.isPresent() && maximum.isPresent()) {
            return format(messages.limit_between, minimum.get(), maximum.get(), limit.unit());
        }
        return minimum.map(m -> format(messages.limit_from, m, limit.unit()))
                .or(() -> maximum.map(m -> format(messages.limit_to, m, limit.unit())))
                .orElseGet(() -> format(messages.limit_open, limit.unit()));
    }

    String methods(ItemView item) {
        return item.methods().stream().map(this::method).collect(joining(" "));
    }

    private String method(CheckMethod method) {
        return switch (method) {
            case VIEW -> messages.method_view;
            case ASK -> messages.method_ask;
            case TEST -> messages.method_test;
        };
    }

    /** What must be known of the item's wording before it is used. */
    List<String> tags(ItemView item) {
        var tags = new ArrayList<String>();
        if (item.mustCheck()) {
            tags.add(messages.mark_mustCheck);
        }
        if (item.illustrative()) {
            tags.add(messages.mark_illustrative);
        }
        if (item.unverified()) {
            tags.add(messages.mark_unverified);
        }
        return tags;
    }

    /** What was done to a completed record by somebody who did not know. */
    String late(LateChange change) {
        return switch (change.kind()) {
            case ANSWER -> format(messages.late_ANSWER, lateAnswer(change.text()));
            case READING -> format(messages.late_READING, change.text());
            case NOTE -> format(messages.late_NOTE, change.text());
            case FINDING -> format(messages.late_FINDING, change.text());
            case PHOTO -> format(messages.late_PHOTO, change.text());
            case REMOVAL -> format(messages.late_REMOVAL, change.text());
            case RETURN -> format(messages.late_RETURN, change.text());
            case OTHER -> format(messages.late_OTHER, change.text());
        };
    }

    /** The answer's literal and what was said with it. */
    private String lateAnswer(String text) {
        var parts = text.split(" ", 2);
        var answer = Optional.ofNullable(ItemAnswer.get(parts[0])).orElse(ItemAnswer.UNANSWERED);
        return answer(answer) + (parts.length > 1 ? " " + parts[1] : "");
    }

    String conflict() {
        return messages.conflict;
    }

    /** The line below the answer: what keeps it from counting as it is; empty when nothing does. */
    String standing(ItemView item) {
        if (!item.applies()) {
            return item.answered() ? messages.answer_left_out : "";
        }
        return item.conflicting() ? messages.conflict : item.outdated() ? messages.outdated : "";
    }

    /** Why an item that does not apply is in the list, or not. @param unmet in words */
    String leftOut(ItemView item, String unmet) {
        return item.answered() ? messages.left_out_kept : format(messages.left_out_why, unmet);
    }

    String leftOut(Row.LeftOut row) {
        return format(row.shown() ? messages.left_out_hide : messages.left_out_show, row.count());
    }

    String strays(Row.Strays row) {
        return format(messages.strays, row.count());
    }

    String text(StrayView stray) {
        return stray.text().isEmpty() ? messages.stray_unknown : stray.text();
    }

    String readings(StrayView stray) {
        return stray.readings().stream().map(r -> (r.parameter() + " " + plain(r.value()) + " " + r.unit()).strip())
                .collect(joining(" / "));
    }

    /** What was found when it failed, and the term. */
    String finding(StrayView stray) {
        return stray.finding().map(f -> Stream.of(f.text().replace('\n', ' '), term(f.term()))
                .filter(t -> !t.isEmpty()).collect(joining("  "))).orElse("");
    }

    String marks(StrayView stray) {
        return Stream.of(stray.photos().isEmpty() ? "" : format(messages.mark_photos, stray.photos().size()),
                stray.given().note().isEmpty() ? "" : messages.mark_note).filter(s -> !s.isEmpty())
                .collect(joining(" "));
    }

    /** What was put in, where only that is known and no item. */
    String answer(Given given) {
        var said = Stream.of(given.choice(), given.value() == null ? "" : plain(given.value()),
                given.text().replace('\n', ' ')).filter(t -> !t.isEmpty()).collect(joining(" "));
        return said.isEmpty() ? answer(given.answer()) : said;
    }

    /** An answer in full, the reason included. */
    String said(Given given) {
        return given.answer() == ItemAnswer.NOT_APPLICABLE
                ? (answer(given.answer()) + " " + given.reason()).strip()
                : answer(given);
    }

    /** What kind of photo a checklist demands. */
    String photoDemand(ItemView item) {
        return switch (item.content().demand().photo()) {
            case KEY_FAILED -> messages.photo_need_KEY_FAILED;
            case FAILED -> messages.photo_need_FAILED;
            case ALWAYS -> messages.photo_need_ALWAYS;
            case NEVER -> "";
        };
    }

    String photoMissing() {
        return messages.photo_missing;
    }

    String notCounted() {
        return messages.answer_left_out;
    }

    /** The marks for those who hear the list. */
    String marks(ItemView item) {
        var photos = item.photos().isEmpty() ? "" : format(messages.mark_photos, item.photos().size());
        var note = item.note().isEmpty() ? "" : messages.mark_note;
        var missing = item.photoMissing() ? messages.photo_missing : "";
        return Stream.concat(Stream.of(photos, missing, note, standing(item)), tags(item).stream())
                .filter(s -> !s.isEmpty())
                .collect(joining(" "));
    }

    public String severity(Severity severity) {
        return switch (severity) {
            case GENERAL -> messages.severity_GENERAL;
            case KEY -> messages.severity_KEY;
            case MAJOR -> messages.severity_MAJOR;
        };
    }

    public String term(Optional<Term> term) {
        return term.map(t -> t.days() == 0 ? messages.term_on_spot
                : format(messages.term_text, Integer.toString(t.days()), unit(t.unit()))).orElse("");
    }

    String unit(TermUnit unit) {
        return unit == TermUnit.WORKING_DAY ? messages.term_working : messages.term_calendar;
    }

    String filter(Filter filter) {
        return switch (filter) {
            case ALL -> messages.filter_all;
            case UNANSWERED -> messages.filter_unanswered;
            case FAILED -> messages.filter_failed;
            case KEY -> messages.filter_key;
            case MUST_CHECK -> messages.filter_mustCheck;
            case OUTDATED -> messages.filter_outdated;
        };
    }

    /** How a record stands, answer by answer. */
    String summary(Progress progress) {
        return Stream.of(Map.entry(ItemAnswer.CONFORM, progress.conforming()),
                Map.entry(ItemAnswer.NONCONFORM, progress.nonconforming()),
                Map.entry(ItemAnswer.NOT_APPLICABLE, progress.notApplicable()))
                .map(e -> answer(e.getKey()) + " " + e.getValue()).collect(joining("   "));
    }

    /** Why a list is empty and what to do. */
    String empty(Filter filter) {
        return switch (filter) {
            case ALL -> messages.empty_template;
            case UNANSWERED -> messages.empty_unanswered;
            case FAILED -> messages.empty_failed;
            case KEY -> messages.empty_key;
            case MUST_CHECK -> messages.empty_mustCheck;
            case OUTDATED -> messages.empty_outdated;
        };
    }

    String flaw(Entry.Flaw flaw) {
        return switch (flaw) {
            case NOT_A_NUMBER -> messages.flaw_NOT_A_NUMBER;
            case REASON_MISSING -> messages.flaw_REASON_MISSING;
            case NO_SUCH_ITEM -> messages.flaw_NO_SUCH_ITEM;
        };
    }

    static String plain(BigDecimal number) {
        var stripped = Objects.requireNonNull(number).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
