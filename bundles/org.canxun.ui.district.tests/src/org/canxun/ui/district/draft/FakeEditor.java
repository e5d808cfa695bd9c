package org.canxun.ui.district.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateIssue;

/** A draft in memory that behaves like a stored one: each call is one change, what is the same already is none. */
final class FakeEditor implements TemplateEditor {

    /** What the next call fails with. */
    ProblemCode failure;
    int changes;
    List<TemplateIssue> issues = List.of();
    private final Deque<State> undo = new ArrayDeque<>();
    private final Deque<State> redo = new ArrayDeque<>();
    private State state;
    private int fresh;

    FakeEditor(TemplateContent content) {
        var nodes = new ArrayList<DraftView.Node>();
        for (var section : content.sections()) {
            nodes.add(new DraftView.Node("s" + nodes.size(), section.items().stream().map(ItemContent::code).toList()));
        }
        state = new State(content, nodes);
    }

    private record State(TemplateContent content, List<DraftView.Node> nodes) {}

    @Override
    public DraftView view() {
        return new DraftView("draft", 2, "base", state.content(), state.nodes(), issues, !undo.isEmpty(),
                !redo.isEmpty());
    }

    private DraftView change(UnaryOperator<State> edit) throws ProblemException {
        if (failure != null) {
            var problem = failure;
            failure = null;
            throw new ProblemException(problem);
        }
        var after = edit.apply(state);
        if (!after.equals(state)) {
            changes++;
            undo.push(state);
            redo.clear();
            state = after;
        }
        return view();
    }

    private static TemplateContent with(TemplateContent c, List<SectionContent> sections) {
        return new TemplateContent(c.code(), c.title(), c.agencyCode(), c.recordKind(), c.provenance(), sections,
                c.judgements(), c.grading());
    }

    /** Sections as lists that can be changed. */
    private static final class Open {

        final List<String> ids = new ArrayList<>();
        final List<SectionContent> sections = new ArrayList<>();
        final List<List<String>> itemIds = new ArrayList<>();
        final List<List<ItemContent>> items = new ArrayList<>();

        Open(State state) {
            for (int i = 0; i < state.nodes().size(); i++) {
                ids.add(state.nodes().get(i).sectionId());
                sections.add(state.content().sections().get(i));
                itemIds.add(new ArrayList<>(state.nodes().get(i).itemIds()));
                items.add(new ArrayList<>(state.content().sections().get(i).items()));
            }
        }

        State close(TemplateContent content) {
            var nodes = new ArrayList<DraftView.Node>();
            var closed = new ArrayList<SectionContent>();
            for (int i = 0; i < ids.size(); i++) {
                nodes.add(new DraftView.Node(ids.get(i), itemIds.get(i)));
                var section = sections.get(i);
                closed.add(new SectionContent(section.title(), section.condition(), section.weight(), items.get(i)));
            }
            return new State(with(content, closed), nodes);
        }

        int sectionOf(String itemId) {
            for (int i = 0; i < itemIds.size(); i++) {
                if (itemIds.get(i).contains(itemId)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private DraftView sections(java.util.function.Consumer<Open> edit) throws ProblemException {
        return change(before -> {
            var open = new Open(before);
            edit.accept(open);
            return open.close(before.content());
        });
    }

    @Override
    public DraftView head(String title, String agencyCode, String provenance) throws ProblemException {
        return change(s -> new State(new TemplateContent(s.content().code(), title, agencyCode,
                s.content().recordKind(), provenance, s.content().sections(), s.content().judgements(),
                s.content().grading()), s.nodes()));
    }

    @Override
    public DraftView judgements(List<JudgementContent> judgements) throws ProblemException {
        return change(s -> new State(rules(s.content(), judgements, s.content().grading()), s.nodes()));
    }

    @Override
    public DraftView grading(Optional<GradingContent> grading) throws ProblemException {
        return change(s -> new State(rules(s.content(), s.content().judgements(), grading), s.nodes()));
    }

    private static TemplateContent rules(TemplateContent c, List<JudgementContent> judgements,
            Optional<GradingContent> grading) {
        return new TemplateContent(c.code(), c.title(), c.agencyCode(), c.recordKind(), c.provenance(), c.sections(),
                judgements, grading);
    }

    @Override
    public DraftView addSection(String title, int at) throws ProblemException {
        return sections(open -> {
            open.ids.add(at, "fresh" + ++fresh);
            open.sections.add(at, new SectionContent(title, List.of()));
            open.itemIds.add(at, new ArrayList<>());
            open.items.add(at, new ArrayList<>());
        });
    }

    @Override
    public DraftView section(String sectionId, SectionContent section) throws ProblemException {
        return sections(open -> open.sections.set(open.ids.indexOf(sectionId), section));
    }

    @Override
    public DraftView moveSection(String sectionId, int at) throws ProblemException {
        return sections(open -> {
            int from = open.ids.indexOf(sectionId);
            open.ids.add(at, open.ids.remove(from));
            open.sections.add(at, open.sections.remove(from));
            open.itemIds.add(at, open.itemIds.remove(from));
            open.items.add(at, open.items.remove(from));
        });
    }

    @Override
    public DraftView addItem(String sectionId, int at, ItemContent item) throws ProblemException {
        return sections(open -> {
            int section = open.ids.indexOf(sectionId);
            open.itemIds.get(section).add(at, "fresh" + ++fresh);
            open.items.get(section).add(at, item);
        });
    }

    @Override
    public DraftView item(String itemId, ItemContent item) throws ProblemException {
        return sections(open -> {
            int section = open.sectionOf(itemId);
            open.items.get(section).set(open.itemIds.get(section).indexOf(itemId), item);
        });
    }

    @Override
    public DraftView moveItem(String itemId, String sectionId, int at) throws ProblemException {
        return sections(open -> {
            int from = open.sectionOf(itemId);
            int place = open.itemIds.get(from).indexOf(itemId);
            int to = open.ids.indexOf(sectionId);
            var item = open.items.get(from).remove(place);
            open.itemIds.get(from).remove(place);
            // In another section it is a new object.
            open.itemIds.get(to).add(at, from == to ? itemId : "fresh" + ++fresh);
            open.items.get(to).add(at, item);
        });
    }

    @Override
    public DraftView remove(String id) throws ProblemException {
        return sections(open -> {
            int section = open.ids.indexOf(id);
            if (section >= 0) {
                open.ids.remove(section);
                open.sections.remove(section);
                open.itemIds.remove(section);
                open.items.remove(section);
                return;
            }
            section = open.sectionOf(id);
            int place = open.itemIds.get(section).indexOf(id);
            open.itemIds.get(section).remove(place);
            open.items.get(section).remove(place);
        });
    }

    @Override
    public DraftView undo() throws ProblemException {
        return time(undo, redo, Problem.NOTHING_TO_UNDO);
    }

    @Override
    public DraftView redo() throws ProblemException {
        return time(redo, undo, Problem.NOTHING_TO_REDO);
    }

    private DraftView time(Deque<State> from, Deque<State> to, ProblemCode nothing) throws ProblemException {
        if (from.isEmpty()) {
            throw new ProblemException(nothing);
        }
        to.push(state);
        state = from.pop();
        return view();
    }

    @Override
    public DraftView refresh() {
        return view();
    }
}
