package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.AnswerRules.Meaning;
import org.canxun.core.inspection.InspectionReader.ItemPlace;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;

/** What one action does to one item, written into a recorder. Everything is checked before anything is written. */
final class ItemChanges {

    static final int MAX_TEXT = 4000;
    /** No instrument shows more; what has more would cost anybody who writes it out memory. */
    private static final int MAX_DIGITS = 20;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);
    /** Registers of one text each that people write. */
    private static final Set<String> WORDS = Set.of("note", "text");

    private final AggregateState state;
    private final ChangeRecorder recorder;
    private final AgencyRecord record;
    private final ItemContent item;
    private final AnswerRules rules;
    private final Constraint constraint;
    private final String resultId;
    private boolean created;

    ItemChanges(AggregateState state, ChangeRecorder recorder, ItemPlace place) {
        this.state = state;
        this.recorder = recorder;
        this.record = place.record();
        this.item = place.item().content();
        this.rules = new AnswerRules(place.item());
        this.constraint = new Constraint(place);
        this.resultId = Ids.itemResult(record.getId(), item.code());
    }

    void answer(Answer answer) throws ProblemException {
        requireUsual(answer.value());
        var meaning = rules.of(new Answer(answer.answer(), checked(answer.reason()), answer.choice(), answer.value(),
                checked(answer.text())));
        constraint.require(meaning);
        var known = existing().isPresent();
        result(values(meaning));
        if (known) {
            settle();
        }
    }

    private Map<String, Object> values(Meaning meaning) {
        var values = new LinkedHashMap<String, Object>();
        values.put("answer", meaning.answer());
        values.put("reason", meaning.reason());
        values.put("choice", meaning.choice());
        values.put("value", meaning.value());
        values.put("points", meaning.points());
        values.put("text", meaning.text());
        values.put("givenTo", meaning.answer() == null ? null : givenTo());
        return values;
    }

    /** A record that was never moved to another version needs no mark. */
    private String givenTo() {
        return Contest.history(state, record.getId()).size() < 2 ? null : Outdated.mark(record.getTemplateDigest());
    }

    /**
     * Whoever answers has looked at what others said of the item, too. Words that two people wrote apart are put one
     * under the other, so that nobody's go unread.
     */
    private void settle() {
        var readings = rules.parameters().stream()
                .map(parameter -> Ids.measurement(record.getId(), item.code(), parameter));
        var objects = Stream.concat(Stream.of(resultId, Ids.finding(record.getId(), item.code())), readings);
        for (var conflict : objects.flatMap(object -> state.conflicts(object).stream()).toList()) {
            if (WORDS.contains(conflict.register())) {
                var words = conflict.texts(conflict.register()).stream().distinct().collect(Collectors.joining("\n"));
                if (words.length() <= MAX_TEXT) {
                    recorder.set(conflict.object(), conflict.register(), words);
                }
            }
            recorder.settle(conflict.object());
        }
    }

    void readings(Map<String, BigDecimal> read, Instant takenAt) throws ProblemException {
        for (var reading : read.entrySet()) {
            requireUsual(reading.getValue());
            rules.requireReading(reading.getKey(), reading.getValue());
            if (item.kind() != ItemKind.SURVEY_MEAN) {
                constraint.require(reading.getValue());
            }
        }
        var all = new HashMap<String, BigDecimal>();
        existing().ifPresent(r -> r.getMeasurements().stream().filter(m -> m.getValue() != null)
                .forEach(m -> all.put(m.getParameter(), m.getValue())));
        all.putAll(read);
        var meaning = rules.of(all);
        if (meaning.isPresent()) {
            constraint.require(meaning.get());
        }
        result(meaning.isPresent() ? values(meaning.get()) : Map.of());
        for (var reading : read.entrySet()) {
            measurement(reading.getKey(), reading.getValue(), takenAt);
        }
    }

    private void measurement(String parameter, BigDecimal value, Instant takenAt) {
        var id = Ids.measurement(record.getId(), item.code(), parameter);
        var limit = item.limits().stream().filter(l -> l.parameter().equals(parameter)).findFirst();
        var values = new LinkedHashMap<String, Object>();
        values.put("value", value);
        values.put("unit", limit.map(LimitContent::unit).orElse(null));
        values.put("device", limit.map(LimitContent::device).filter(d -> !d.isEmpty()).orElse(null));
        values.put("takenAt", takenAt);
        if (state.object(id).filter(Measurement.class::isInstance).isPresent()) {
            recorder.set(id, values);
        } else {
            values.put("parameter", parameter);
            recorder.create(Literals.MEASUREMENT, id, resultId, Literals.ITEM_RESULT__MEASUREMENTS.getName(), values);
        }
    }

    void note(String note) throws ProblemException {
        var values = new HashMap<String, Object>();
        values.put("note", note.isBlank() ? null : checked(note));
        result(values);
    }

    void finding(FindingChange change) throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        if (change.text().isPresent()) {
            var text = change.text().get();
            values.put("text", text.isBlank() ? null : checked(text));
        }
        change.major().ifPresent(major -> values.put("severity", major ? Severity.MAJOR : null));
        if (change.way().isPresent()) {
            var way = change.way().get();
            var referred = way.mode() == RectifyMode.REFERRAL;
            if (!referred && (way.days() < 0 || way.days() > FindingChange.MOST_DAYS)) {
                throw new ProblemException(Problem.TERM_INVALID, item.code(),
                        Integer.toString(FindingChange.MOST_DAYS));
            }
            var to = checked(way.referredTo());
            values.put("mode", way.mode());
            values.put("termDays", referred ? null : way.days());
            values.put("termUnit", referred ? null : way.unit());
            values.put("referredTo", to.isEmpty() ? null : to);
        }
        write(values);
    }

    private void write(Map<String, Object> values) {
        var id = Ids.finding(record.getId(), item.code());
        if (state.object(id).isPresent()) {
            recorder.set(id, values);
        } else {
            values.put("recordId", record.getId());
            values.put("itemCode", item.code());
            recorder.create(Literals.FINDING, id, state.aggregate().id(),
                    Literals.JOINT_INSPECTION__FINDINGS.getName(), values);
        }
    }

    void attach(List<StoredFile> files, Optional<EvidenceSource> source, Instant now) {
        var changes = new EvidenceChanges(state, recorder);
        // The same photo under two names is one photo.
        var byDigest = new LinkedHashMap<String, StoredFile>();
        files.forEach(file -> byDigest.putIfAbsent(file.sha256(), file));
        byDigest.values().forEach(file -> changes.attach(record, item.code(), file, source, now));
    }

    private void result(Map<String, Object> values) {
        if (created || existing().isPresent()) {
            recorder.set(resultId, values);
            return;
        }
        created = true;
        var all = new LinkedHashMap<String, Object>(values);
        all.put("itemCode", item.code());
        recorder.create(Literals.ITEM_RESULT, resultId, record.getId(), Literals.AGENCY_RECORD__RESULTS.getName(),
                all);
    }

    private static void requireUsual(BigDecimal value) throws ProblemException {
        if (value != null && (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS
                || value.abs().compareTo(MOST) > 0)) {
            throw new ProblemException(Problem.CELL_RANGE, value.toString(), MOST.negate().toPlainString(),
                    MOST.toPlainString());
        }
    }

    private Optional<ItemResult> existing() {
        return state.object(resultId).filter(ItemResult.class::isInstance).map(ItemResult.class::cast);
    }

    private String checked(String text) throws ProblemException {
        return Texts.checked(item.code(), text);
    }
}
