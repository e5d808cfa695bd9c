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
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.StoredFile;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RectifyMode;

/** What one action does to one item, written into a recorder. Everything is checked before anything is written. */
final class ItemChanges {

    static final int MAX_TEXT = 4000;
    /** A term longer than ten years is a slip of the key. */
    private static final int MAX_TERM_DAYS = 3650;
    /** No instrument shows more; what has more would cost anybody who writes it out memory. */
    private static final int MAX_DIGITS = 20;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);
    /** Registers of one text each that people write. */
    private static final Set<String> WORDS = Set.of("note", "text");
    private static final String ANSWERS = Stream.of(ItemAnswer.CONFORM, ItemAnswer.NONCONFORM,
            ItemAnswer.NOT_APPLICABLE).map(ItemAnswer::getLiteral).collect(Collectors.joining("、"));

    private final AggregateState state;
    private final ChangeRecorder recorder;
    private final AgencyRecord record;
    private final ChecklistItem item;
    private final String resultId;
    private boolean created;

    ItemChanges(AggregateState state, ChangeRecorder recorder, AgencyRecord record, ChecklistItem item) {
        this.state = state;
        this.recorder = recorder;
        this.record = record;
        this.item = item;
        this.resultId = Ids.itemResult(record.getId(), item.getCode());
    }

    void answer(Answer answer) throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        values.put("answer", answer.answer() == ItemAnswer.UNANSWERED ? null : answer.answer());
        values.put("reason", null);
        values.put("choice", null);
        values.put("value", null);
        values.put("points", null);
        if (answer.answer() == ItemAnswer.NOT_APPLICABLE) {
            var reason = checked(answer.reason());
            if (reason.isEmpty()) {
                throw new ProblemException(Problem.REASON_MISSING, item.getCode());
            }
            values.put("reason", reason);
        } else if (!Appraisal.scored(item)) {
            if (!answer.choice().isEmpty() || answer.value() != null) {
                throw new ProblemException(Problem.CHOICE_UNKNOWN, item.getCode(), ANSWERS);
            }
        } else if (answer.answer() != ItemAnswer.UNANSWERED) {
            requireUsual(answer.value());
            var points = Appraisal.points(item, answer);
            values.put("answer", points.signum() == 0 ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM);
            values.put("choice", answer.choice().isEmpty() ? null : answer.choice());
            values.put("value", answer.value());
            values.put("points", points);
        }
        var known = existing().isPresent();
        result(values);
        if (known) {
            settle();
        }
    }

    /**
     * Whoever answers has looked at what others said of the item, too. Words that two people wrote apart are put one
     * under the other, so that nobody's go unread.
     */
    private void settle() {
        var readings = item.getLimits().stream()
                .map(limit -> Ids.measurement(record.getId(), item.getCode(), limit.getParameter()));
        var objects = Stream.concat(Stream.of(resultId, Ids.finding(record.getId(), item.getCode())), readings);
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
        for (var parameter : read.keySet()) {
            limit(parameter).orElseThrow(
                    () -> new ProblemException(Problem.PARAMETER_UNKNOWN, item.getCode(), parameter));
            requireUsual(read.get(parameter));
        }
        var all = new HashMap<String, BigDecimal>();
        existing().ifPresent(r -> r.getMeasurements().stream().filter(m -> m.getValue() != null)
                .forEach(m -> all.put(m.getParameter(), m.getValue())));
        all.putAll(read);
        result(byLimits(all));
        for (var reading : read.entrySet()) {
            measurement(limit(reading.getKey()).orElseThrow(), reading.getValue(), takenAt);
        }
    }

    /**
     * One reading beyond its limit fails the item; it conforms by itself once every limit has a reading. Some items
     * list limits for alternatives, so that a part of the readings leaves the answer to the inspector.
     */
    private Map<String, Object> byLimits(Map<String, BigDecimal> readings) {
        var limits = item.getLimits();
        var failed = limits.stream().anyMatch(l -> !holds(l, readings.get(l.getParameter())));
        var complete = limits.stream().allMatch(l -> readings.containsKey(l.getParameter()));
        var values = new LinkedHashMap<String, Object>();
        if (failed || complete) {
            values.put("answer", failed ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM);
            values.put("reason", null);
        }
        return values;
    }

    private static boolean holds(MeasurementLimit limit, BigDecimal value) {
        return value == null || (limit.getMinimum() == null || value.compareTo(limit.getMinimum()) >= 0)
                && (limit.getMaximum() == null || value.compareTo(limit.getMaximum()) <= 0);
    }

    private void measurement(MeasurementLimit limit, BigDecimal value, Instant takenAt) {
        var id = Ids.measurement(record.getId(), item.getCode(), limit.getParameter());
        var values = new LinkedHashMap<String, Object>();
        values.put("value", value);
        values.put("unit", limit.getUnit());
        values.put("takenAt", takenAt);
        if (state.object(id).filter(Measurement.class::isInstance).isPresent()) {
            recorder.set(id, values);
        } else {
            values.put("parameter", limit.getParameter());
            recorder.create(Literals.MEASUREMENT, id, resultId, Literals.ITEM_RESULT__MEASUREMENTS.getName(), values);
        }
    }

    void note(String note) throws ProblemException {
        var values = new HashMap<String, Object>();
        values.put("note", note.isBlank() ? null : checked(note));
        result(values);
    }

    /** What is absent stays as it is. */
    void finding(Optional<String> text, Optional<FindingView.Term> term) throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        if (text.isPresent()) {
            values.put("text", text.get().isBlank() ? null : checked(text.get()));
        }
        term.ifPresent(t -> {
            values.put("mode", t.days() == 0 ? RectifyMode.ON_SPOT : RectifyMode.DEADLINE);
            values.put("termDays", t.days());
            values.put("termUnit", t.unit());
        });
        if (term.isPresent() && (term.get().days() < 0 || term.get().days() > MAX_TERM_DAYS)) {
            throw new ProblemException(Problem.TERM_INVALID, item.getCode(), Integer.toString(MAX_TERM_DAYS));
        }
        var id = Ids.finding(record.getId(), item.getCode());
        if (state.object(id).isPresent()) {
            recorder.set(id, values);
        } else {
            values.put("recordId", record.getId());
            values.put("itemCode", item.getCode());
            recorder.create(Literals.FINDING, id, state.aggregate().id(),
                    Literals.JOINT_INSPECTION__FINDINGS.getName(), values);
        }
    }

    void attach(List<StoredFile> files, Instant now) {
        files.stream().distinct().forEach(file -> attach(file, now));
    }

    private void attach(StoredFile file, Instant now) {
        var id = Ids.derived("evidence", record.getId(), item.getCode(), file.sha256());
        if (state.object(id).isPresent()) {
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("recordId", record.getId());
        values.put("itemCode", item.getCode());
        values.put("sha256", file.sha256());
        values.put("fileName", file.fileName());
        values.put("mediaType", file.mediaType());
        values.put("size", file.size());
        values.put("width", file.width());
        values.put("height", file.height());
        values.put("capturedAt", file.capturedAt().orElse(null));
        values.put("capturedOffset", file.capturedOffset().orElse(null));
        values.put("camera", file.camera().orElse(null));
        values.put("longitude", file.position().map(p -> BigDecimal.valueOf(p.longitude())).orElse(null));
        values.put("latitude", file.position().map(p -> BigDecimal.valueOf(p.latitude())).orElse(null));
        values.put("importedAt", now);
        recorder.create(Literals.EVIDENCE, id, state.aggregate().id(), Literals.JOINT_INSPECTION__EVIDENCE.getName(),
                values);
    }

    private void result(Map<String, Object> values) {
        if (created || existing().isPresent()) {
            recorder.set(resultId, values);
            return;
        }
        created = true;
        var all = new LinkedHashMap<String, Object>(values);
        all.put("itemCode", item.getCode());
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

    private Optional<MeasurementLimit> limit(String parameter) {
        return item.getLimits().stream().filter(l -> l.getParameter().equals(parameter)).findFirst();
    }

    private String checked(String text) throws ProblemException {
        return Texts.checked(item.getCode(), text);
    }
}
