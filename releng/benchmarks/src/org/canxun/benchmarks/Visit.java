package org.canxun.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;

/** A joint inspection of all four agencies in the demo district, recorded as people do it: item by item. */
record Visit(Workspace workspace, String id, InspectionEditor editor) {

    static final int ITEMS = 210;

    static Visit begin(Workspace workspace) throws ProblemException {
        return begin(workspace, workspace.templates().current().stream().map(TemplateRow::id).toList());
    }

    static Visit begin(Workspace workspace, List<String> templates) throws ProblemException {
        var site = workspace.lists().sites().stream().filter(s -> s.siteType().equals("CENTER")).findFirst()
                .orElseThrow();
        var people = workspace.people().list().stream().map(PersonRow::id).toList();
        var lead = workspace.codes().agencies().stream().filter(a -> a.lead()).findFirst().orElseThrow().code();
        var author = author(workspace);
        var id = workspace.inspections().create(author,
                new NewInspection(site.id(), "ROUTINE", LocalDate.now(), lead, templates, people));
        return new Visit(workspace, id, workspace.inspections().open(author, id));
    }

    /** Whom the dialog at the start proposes: the first person of the first agency. */
    static Author author(Workspace workspace) throws ProblemException {
        var first = workspace.codes().agencies().get(0).code();
        var person = workspace.people().list().stream().filter(p -> p.agencyCode().equals(first)).findFirst();
        return new Author(person.orElseThrow().id(), ZoneId.systemDefault());
    }

    /** As many items as a large inspection has. */
    List<ItemView> items() {
        return items(editor.view()).stream().limit(ITEMS).toList();
    }

    static List<ItemView> items(InspectionView view) {
        return view.records().stream().flatMap(record -> record.items().stream()).toList();
    }

    InspectionView answer(ItemView item, int number) throws ProblemException {
        return editor.answer(item.recordId(), item.code(), answerTo(item, number));
    }

    private Answer answerTo(ItemView item, int number) {
        if (editor.view().record(item.recordId()).orElseThrow().kind() == RecordKind.APPRAISAL) {
            return item.choices().isEmpty() ? Answer.counted(BigDecimal.ONE) : Answer.chosen(item.choices().get(0));
        }
        return number % 12 == 5 ? Answer.NONCONFORM
                : number % 9 == 2 ? Answer.notApplicable("本站点无此环节") : Answer.CONFORM;
    }

    /** Answers, and what people write down beside: readings, notes, findings with a term. */
    void record(ItemView item, int number) throws ProblemException {
        if (item.limits().isEmpty()) {
            answer(item, number);
        }
        for (var limit : item.limits()) {
            editor.measure(item.recordId(), item.code(), limit.parameter(),
                    limit.minimum().or(limit::maximum).orElseThrow());
        }
        if (number % 10 == 3) {
            editor.note(item.recordId(), item.code(), "现场已核对台账和实物，负责人在场确认。");
        }
        if (number % 12 == 5) {
            editor.finding(item.recordId(), item.code(), "检查时冷藏柜内生熟食品混放，未见分区标识，现场要求立即整改。",
                    Optional.of(new FindingView.Term(7, TermUnit.CALENDAR_DAY)));
        }
    }
}
