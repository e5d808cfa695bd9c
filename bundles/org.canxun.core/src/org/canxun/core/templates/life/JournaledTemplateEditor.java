package org.canxun.core.templates.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.templates.ContentReader;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.check.TemplateCheck;
import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Undo;
import org.canxun.journal.Writer;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.TemplateSection;

/** Writing of a draft over the journal: each call is one change set. */
final class JournaledTemplateEditor implements TemplateEditor {

    /** Reason of the sets a draft begins with; nobody takes those back, he discards the draft. */
    static final String DRAFT = "draft";

    private final Aggregates aggregates;
    private final Author author;
    private final AggregateId id;
    private final Codes codes;
    private DraftView view;

    JournaledTemplateEditor(Aggregates aggregates, Author author, String draftId, Codes codes)
            throws ProblemException {
        this.aggregates = aggregates;
        this.author = author;
        this.id = Types.template(draftId);
        this.codes = codes;
        refresh();
    }

    @Override
    public DraftView view() {
        return view;
    }

    @Override
    public DraftView refresh() throws ProblemException {
        view = aggregates.read(id, this::look);
        return view;
    }

    private DraftView look(AggregateState state) throws ProblemException {
        var template = template(state);
        var content = ContentReader.read(template);
        var undo = undo(state);
        return new DraftView(id.id(), template.getVersion(),
                template.getBasedOn() == null ? "" : template.getBasedOn(), content, nodes(template),
                TemplateCheck.issues(content, codes), undo.nextUndo().isPresent(), undo.nextRedo().isPresent());
    }

    private ChecklistTemplate template(AggregateState state) throws ProblemException {
        return state.root().map(ChecklistTemplate.class::cast)
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, id.id()));
    }

    private static List<DraftView.Node> nodes(ChecklistTemplate template) {
        return sections(template).stream()
                .map(section -> new DraftView.Node(section.getId(),
                        items(section).stream().map(ChecklistItem::getId).toList()))
                .toList();
    }

    private static List<TemplateSection> sections(ChecklistTemplate template) {
        return template.getSections().stream().sorted(Comparator.comparingInt(TemplateSection::getPosition)).toList();
    }

    private static List<ChecklistItem> items(TemplateSection section) {
        return section.getItems().stream().sorted(Comparator.comparingInt(ChecklistItem::getPosition)).toList();
    }

    private Undo undo(AggregateState state) {
        return new Undo(state, author.personId(), Optional.empty(), set -> !DRAFT.equals(set.header().reason()));
    }

    private DraftView change(String reason, Edit edit) throws ProblemException {
        view = aggregates.change(id, author, reason, (state, recorder) -> {
            var template = template(state);
            if (!template.getEvents().isEmpty()) {
                throw new ProblemException(Problem.TEMPLATE_NOT_DRAFT, template.getTitle(), template.getVersion());
            }
            edit.make(template, new DraftChanges(state, recorder, aggregates.wall()));
        }, this::look);
        return view;
    }

    @Override
    public DraftView head(String title, String agencyCode, String provenance) throws ProblemException {
        return change("head", (template, changes) -> changes.set(id.id(),
                Map.of("title", TemplateTexts.line(title), "agencyCode", agencyCode, "provenance",
                        TemplateTexts.text(provenance))));
    }

    @Override
    public DraftView judgements(List<JudgementContent> judgements) throws ProblemException {
        return change("judgement", (template, changes) -> changes.judgements(template, judgements));
    }

    @Override
    public DraftView grading(Optional<GradingContent> grading) throws ProblemException {
        return change("grading", (template, changes) -> changes.grading(template, grading));
    }

    @Override
    public DraftView addSection(String title, int at) throws ProblemException {
        return change("add", (template, changes) -> {
            var order = ids(sections(template).stream().map(TemplateSection::getId).toList());
            var added = Ids.fresh(aggregates.wall());
            order.add(Math.min(at, order.size()), added);
            changes.create(Literals.TEMPLATE_SECTION, added, id.id(),
                    Literals.CHECKLIST_TEMPLATE__SECTIONS, ContentValues
                            .section(new SectionContent(TemplateTexts.line(title), List.of()), order.indexOf(added)));
            changes.positions(order);
        });
    }

    @Override
    public DraftView section(String sectionId, SectionContent section) throws ProblemException {
        return change("section", (template, changes) -> {
            var known = section(template, sectionId);
            changes.set(sectionId, ContentValues.section(TemplateTexts.checked(section), known.getPosition()));
        });
    }

    @Override
    public DraftView moveSection(String sectionId, int at) throws ProblemException {
        return change("move", (template, changes) -> {
            section(template, sectionId);
            var order = ids(sections(template).stream().map(TemplateSection::getId).toList());
            order.remove(sectionId);
            order.add(Math.max(0, Math.min(at, order.size())), sectionId);
            changes.positions(order);
        });
    }

    @Override
    public DraftView addItem(String sectionId, int at, ItemContent item) throws ProblemException {
        return change("add", (template, changes) -> {
            var order = ids(items(section(template, sectionId)).stream().map(ChecklistItem::getId).toList());
            var added = Ids.fresh(aggregates.wall());
            order.add(Math.max(0, Math.min(at, order.size())), added);
            changes.addItem(added, sectionId, TemplateTexts.checked(item), order.indexOf(added));
            changes.positions(order);
        });
    }

    @Override
    public DraftView item(String itemId, ItemContent item) throws ProblemException {
        return change("item", (template, changes) -> changes.item(item(template, itemId),
                TemplateTexts.checked(item)));
    }

    @Override
    public DraftView moveItem(String itemId, String sectionId, int at) throws ProblemException {
        return change("move", (template, changes) -> {
            var item = item(template, itemId);
            var order = ids(items(section(template, sectionId)).stream().map(ChecklistItem::getId).toList());
            var place = Math.max(0, Math.min(at, order.size()));
            if (order.remove(itemId)) {
                order.add(Math.min(place, order.size()), itemId);
            } else {
                // An object keeps its owner for life; in another section it is a new one.
                var moved = Ids.fresh(aggregates.wall());
                order.add(place, moved);
                changes.addItem(moved, sectionId, ContentReader.item(item), place);
                changes.remove(itemId);
            }
            changes.positions(order);
        });
    }

    @Override
    public DraftView remove(String object) throws ProblemException {
        return change("remove", (template, changes) -> {
            if (sections(template).stream().noneMatch(s -> s.getId().equals(object))) {
                item(template, object);
            }
            changes.remove(object);
        });
    }

    private static List<String> ids(List<String> ids) {
        return new ArrayList<>(ids);
    }

    private static TemplateSection section(ChecklistTemplate template, String sectionId) throws ProblemException {
        return template.getSections().stream().filter(s -> s.getId().equals(sectionId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_PART_GONE));
    }

    private static ChecklistItem item(ChecklistTemplate template, String itemId) throws ProblemException {
        return template.getSections().stream().flatMap(s -> s.getItems().stream())
                .filter(i -> i.getId().equals(itemId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_PART_GONE));
    }

    @Override
    public DraftView undo() throws ProblemException {
        return inverse(Undo::undo, Problem.NOTHING_TO_UNDO);
    }

    @Override
    public DraftView redo() throws ProblemException {
        return inverse(Undo::redo, Problem.NOTHING_TO_REDO);
    }

    private DraftView inverse(Inverse inverse, ProblemCode nothing) throws ProblemException {
        view = aggregates.append(id, author,
                (state, writer) -> inverse.of(undo(state), writer).orElseThrow(() -> new ProblemException(nothing)),
                this::look);
        return view;
    }

    /** What one action does to the draft. */
    @FunctionalInterface
    private interface Edit {
        void make(ChecklistTemplate template, DraftChanges changes) throws ProblemException;
    }

    /** Undo or redo. */
    @FunctionalInterface
    private interface Inverse {
        Optional<ChangeSet> of(Undo undo, Writer writer);
    }
}
