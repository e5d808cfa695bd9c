package org.canxun.it.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.canxun.core.Author;
import org.canxun.core.EvidenceProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;

/** Does what people do to an inspection, in an order the seed decides. */
final class RandomWork {

    /** What people are told now and then, and nothing happens. */
    private static final Set<ProblemCode> REFUSALS = Set.of(Problem.RECORD_COMPLETED, Problem.RECORD_NOT_COMPLETED,
            Problem.NOTHING_TO_UNDO, Problem.NOTHING_TO_REDO, Problem.RECORD_BLOCKED, EvidenceProblem.PAIR_OF_ONE,
            EvidenceProblem.PAIR_OTHER_ITEM, EvidenceProblem.MARKS_TOO_MANY);

    private final Random random;
    private final List<StoredFile> photos;
    private final Map<String, List<List<ItemView>>> completed = new HashMap<>();
    private int refused;

    RandomWork(Random random, List<StoredFile> photos) {
        this.random = random;
        this.photos = photos;
    }

    /** One action; a refusal is one too. */
    void act(Replica replica, Author author, String inspectionId) throws ProblemException {
        var editor = replica.workspace().inspections().open(author, inspectionId);
        try {
            act(editor);
        } catch (ProblemException e) {
            if (!REFUSALS.contains(e.problem())) {
                throw e;
            }
            refused++;
        }
    }

    /** What each person saw who declared a record complete, by record id. */
    Map<String, List<List<ItemView>>> completed() {
        return completed;
    }

    int refused() {
        return refused;
    }

    private void act(InspectionEditor editor) throws ProblemException {
        var records = editor.view().records();
        var record = records.get(random.nextInt(records.size()));
        var item = record.items().get(random.nextInt(record.items().size()));
        int dice = random.nextInt(100);
        if (dice < 30) {
            editor.answer(record.id(), item.code(), answer(record.kind(), item));
        } else if (dice < 40) {
            measure(editor);
        } else if (dice < 50) {
            editor.note(record.id(), item.code(), random.nextInt(5) == 0 ? "" : text("记"));
        } else if (dice < 58) {
            editor.finding(record.id(), item.code(), random.nextInt(5) == 0 ? "" : text("问题"), term());
        } else if (dice < 66) {
            editor.attach(record.id(), item.code(), List.of(photos.get(random.nextInt(photos.size()))));
        } else if (dice < 69) {
            detach(editor);
        } else if (dice < 72) {
            photograph(editor, record.id(), item.code());
        } else if (dice < 84) {
            editor.undo();
        } else if (dice < 90) {
            editor.redo();
        } else if (dice < 94) {
            complete(editor, record.id());
        } else if (dice < 97) {
            editor.supplement(record.id(), item.code(), text("补"));
        } else {
            finish(editor);
        }
    }

    private String text(String start) {
        return start + random.nextInt(1000);
    }

    private Optional<Term> term() {
        return random.nextBoolean() ? Optional.empty()
                : Optional.of(new Term(random.nextInt(31),
                        random.nextBoolean() ? TermUnit.CALENDAR_DAY : TermUnit.WORKING_DAY));
    }

    private Answer answer(RecordKind kind, ItemView item) {
        if (random.nextInt(6) == 0) {
            return Answer.NONE;
        }
        if (random.nextInt(6) == 0) {
            return Answer.notApplicable(text("因"));
        }
        if (kind == RecordKind.APPRAISAL) {
            return item.choices().isEmpty() ? Answer.counted(BigDecimal.valueOf(random.nextInt(6)))
                    : Answer.chosen(item.choices().get(random.nextInt(item.choices().size())));
        }
        return random.nextInt(3) == 0 ? Answer.NONCONFORM : Answer.CONFORM;
    }

    private void measure(InspectionEditor editor) throws ProblemException {
        var item = editor.view().records().stream().flatMap(r -> r.items().stream()).filter(ItemView::measured)
                .findFirst().orElseThrow();
        editor.measure(item.recordId(), item.code(),
                random.nextBoolean() ? SmallChecklists.COLD : SmallChecklists.FROZEN,
                BigDecimal.valueOf(random.nextInt(400) - 200, 1));
    }

    private void detach(InspectionEditor editor) throws ProblemException {
        var attached = attached(editor);
        if (!attached.isEmpty()) {
            editor.detach(attached.get(random.nextInt(attached.size())));
        }
    }

    private static List<String> attached(InspectionEditor editor) {
        return editor.view().records().stream().flatMap(r -> r.items().stream()).flatMap(i -> i.photos().stream())
                .map(p -> p.id()).toList();
    }

    private void photograph(InspectionEditor editor, String record, String item) throws ProblemException {
        var attached = editor.view().records().stream().flatMap(r -> r.items().stream())
                .flatMap(i -> i.photos().stream()).toList();
        if (attached.isEmpty()) {
            return;
        }
        var photo = attached.get(random.nextInt(attached.size()));
        switch (random.nextInt(4)) {
            case 0 -> editor.pair(attached.get(random.nextInt(attached.size())).id(), photo.id());
            case 1 -> editor.stage(photo.id(), random.nextBoolean() ? Optional.empty()
                    : Optional.of(PhotoStage.BEFORE));
            case 2 -> editor.assign(photo.id(), record, item);
            default -> {
                var marks = new ArrayList<>(photo.marks());
                Collections.shuffle(marks, random);
                marks.add(PhotoMark.of(Shape.MOSAIC, BigDecimal.valueOf(random.nextInt(50), 2), BigDecimal.ZERO,
                        BigDecimal.ONE, BigDecimal.ONE));
                editor.mark(photo.id(), marks.subList(random.nextInt(marks.size()), marks.size()));
            }
        }
    }

    /** Answers what is open, so that some records come to completion. */
    private void finish(InspectionEditor editor) throws ProblemException {
        var records = editor.view().records();
        var record = records.get(random.nextInt(records.size()));
        for (var item : record.items()) {
            if (!item.answered()) {
                var answer = answer(record.kind(), item);
                editor.answer(record.id(), item.code(),
                        answer.equals(Answer.NONE) ? Answer.notApplicable("因") : answer);
            }
        }
        complete(editor, record.id());
    }

    private void complete(InspectionEditor editor, String recordId) throws ProblemException {
        var view = editor.complete(recordId);
        completed.computeIfAbsent(recordId, id -> new ArrayList<>())
                .add(view.record(recordId).orElseThrow().items());
    }
}
