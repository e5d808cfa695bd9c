package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.TryOut;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.TemplateContent;

/** Recording of one checklist, judged as visits are and kept nowhere; for what people put in, not for what they add. */
final class TryOutEditor implements UnsignedEditor {

    private final TemplateContent content;
    private final Deque<Step> steps = new ArrayDeque<>();
    private RecordView record;

    TryOutEditor(TemplateContent content) {
        this.content = content;
        record = new TryOut(content, Codes.NONE).view();
    }

    /** One answer. */
    @FunctionalInterface
    private interface Step {

        void on(TryOut form) throws ProblemException;
    }

    private InspectionView act(Step step) throws ProblemException {
        var form = new TryOut(content, Codes.NONE);
        for (var before : steps) {
            before.on(form);
        }
        step.on(form);
        steps.addLast(step);
        record = form.view();
        return view();
    }

    @Override
    public InspectionView view() {
        return new InspectionView("i-3", "s-1", "示例一餐厅", "JOINT", LocalDate.of(2026, 11, 23), 1,
                record.agencyCode(), List.of(), List.of(record),
                record.items().stream().flatMap(i -> i.finding().stream()).toList(), Optional.empty(),
                !steps.isEmpty(), false);
    }

    @Override
    public InspectionView answer(String recordId, String itemCode, Answer answer) throws ProblemException {
        return act(form -> form.answer(itemCode, answer));
    }

    @Override
    public InspectionView measure(String recordId, String itemCode, String parameter, BigDecimal value)
            throws ProblemException {
        return act(form -> form.measure(itemCode, parameter, value));
    }

    @Override
    public InspectionView undo() throws ProblemException {
        if (steps.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_UNDO);
        }
        steps.removeLast();
        var form = new TryOut(content, Codes.NONE);
        for (var before : steps) {
            before.on(form);
        }
        record = form.view();
        return view();
    }

    @Override
    public InspectionView refresh() {
        return view();
    }

    @Override
    public List<Blocker> blockers(String recordId) {
        return List.of();
    }

    @Override
    public InspectionView note(String recordId, String itemCode, String note) {
        return view();
    }

    @Override
    public InspectionView finding(String recordId, String itemCode, FindingChange change) {
        return view();
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> seen, List<PhotoMark> marks) {
        return mark(evidenceId, marks);
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> marks) {
        return view();
    }

    @Override
    public InspectionView stage(String evidenceId, Optional<PhotoStage> stage) {
        return view();
    }

    @Override
    public InspectionView pair(String beforeId, String afterId) {
        return view();
    }

    @Override
    public InspectionView attach(String recordId, String itemCode, List<StoredFile> files,
            Optional<EvidenceSource> source) {
        return view();
    }

    @Override
    public InspectionView detach(String evidenceId) {
        return view();
    }

    @Override
    public InspectionView assign(String evidenceId, String recordId, String itemCode) {
        return view();
    }

    @Override
    public InspectionView redo() throws ProblemException {
        throw new ProblemException(Problem.NOTHING_TO_REDO);
    }

    @Override
    public MovePlan plan(String recordId, String templateId) {
        throw new UnsupportedOperationException("there is one version here");
    }

    @Override
    public InspectionView move(String recordId, String templateId) {
        throw new UnsupportedOperationException("there is one version here");
    }

    @Override
    public InspectionView complete(String recordId) {
        return view();
    }

    @Override
    public InspectionView supplement(String recordId, String itemCode, String text) {
        return view();
    }
}
