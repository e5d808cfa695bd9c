package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.model.CheckMethod;
import org.canxun.ui.Later;
import org.canxun.ui.SerialWork;
import org.canxun.ui.district.draft.EditorListener.What;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormRows;

/**
 * Writing of one draft as a window shows it, without a window. Used on the UI thread only; every edit goes to the
 * recorder at once and is shown when it is stored.
 */
final class EditorModel {

    private final TemplateEditor editor;
    private final SerialWork recorder;
    private final Forms forms;
    private final Typing typing;
    private final List<EditorListener> listeners = new CopyOnWriteArrayList<>();
    private DraftView view;
    private TreeModel tree;
    private Node selected = Node.WHOLE;
    private int underway;
    private Optional<TemplateIssue.Field> wanted = Optional.empty();

    EditorModel(TemplateEditor editor, DraftView view, SerialWork recorder, Later later, Forms forms) {
        this.editor = editor;
        this.recorder = recorder;
        this.forms = forms;
        typing = new Typing(later, change -> act(change, EditorModel::stay));
        take(view);
    }

    void addListener(EditorListener listener) {
        listeners.add(listener);
    }

    // What is shown

    DraftView view() {
        return view;
    }

    TreeModel tree() {
        return tree;
    }

    Node selected() {
        return selected;
    }

    List<FormEntry> form() {
        return forms.of(view, selected);
    }

    Forms forms() {
        return forms;
    }

    /** What a text field shows that was left with something it cannot hold; else what is stored. */
    String shown(FormField field) {
        return typing.flawed(key(field)).map(texts -> texts.get(0).get(0)).orElse(field.value());
    }

    /** The rows of a small table, as typed while a cell of it cannot be stored; else as stored. */
    List<List<String>> shown(FormRows field) {
        return typing.flawed(key(field)).orElse(field.rows());
    }

    boolean flawed(FormField field) {
        return typing.flawed(key(field)).isPresent();
    }

    /** Whether nothing is on its way to the disk, so that what is stored is what was put in last. */
    boolean settled() {
        return underway == 0;
    }

    boolean undoable() {
        return view.undoable() || typing.waiting() || !settled();
    }

    boolean redoable() {
        return view.redoable() && !typing.waiting();
    }

    // Moving

    void select(Node node) {
        if (!node.equals(selected) && tree.has(node)) {
            typing.leave();
            selected = node;
            tell(What.SELECTION);
        }
    }

    /**
     * Selects an item or a section whose code or text has all these words.
     *
     * @param step 1 for the next one, -1 for the one before, 0 to stay where the words fit already
     * @return whether there is one
     */
    boolean find(String words, int step) {
        var found = new TreeSearch(tree, words).from(selected, step);
        found.ifPresent(this::select);
        return found.isPresent();
    }

    /** Shows what an issue is about. */
    void jump(TemplateIssue issue) {
        select(tree.node(issue));
        listeners.forEach(listener -> listener.wanted(issue.field()));
    }

    // Writing

    /** Somebody types into a field. */
    void typed(FormField field, String text) {
        var value = field.shape().clean(text);
        var sound = field.shape().accepts(text);
        typing.typed(key(field), List.of(List.of(text)),
                sound ? Optional.of(field.change().apply(value)) : Optional.empty());
        tell(What.TYPING);
    }

    /** Somebody types into a cell of a small table. @return whether all cells can be stored */
    boolean typed(FormRows field, List<List<String>> texts) {
        var rows = cleaned(field, texts);
        typing.typed(key(field), texts, rows.map(field.change()));
        tell(What.TYPING);
        return rows.isPresent();
    }

    /** A value that is chosen, not typed, is stored at once. */
    void choose(FormField field, String value) {
        typing.leave();
        if (!value.equals(field.value())) {
            act(field.change().apply(value), EditorModel::stay);
        }
    }

    /** A row more or less, or another choice in a row, is stored at once, or kept until all cells can be stored. */
    void rows(FormRows field, List<List<String>> texts) {
        if (typed(field, texts)) {
            typing.leave();
        } else {
            tell(What.FORM);
        }
    }

    /**
     * Shows a node with a field that holds what cannot be stored. A field that the form has no more holds nothing.
     *
     * @return false when everything typed is stored
     */
    boolean showFlawed() {
        var flawed = typing.flawed(key -> nodeOf(key).filter(node -> forms.of(view, node).stream()
                .anyMatch(entry -> key.equals(node.id() + "/" + entry.id()))).isPresent());
        flawed.flatMap(this::nodeOf).ifPresent(this::select);
        return flawed.isPresent();
    }

    private Optional<Node> nodeOf(String key) {
        return tree.node(key.substring(0, key.lastIndexOf('/')));
    }

    private static Optional<List<List<String>>> cleaned(FormRows field, List<List<String>> texts) {
        var rows = new ArrayList<List<String>>();
        for (var text : texts) {
            var row = new ArrayList<String>();
            for (int c = 0; c < field.columns().size(); c++) {
                var shape = field.columns().get(c).shape();
                if (!shape.accepts(text.get(c))) {
                    return Optional.empty();
                }
                row.add(shape.clean(text.get(c)));
            }
            rows.add(List.copyOf(row));
        }
        return Optional.of(List.copyOf(rows));
    }

    /** Nothing typed is lost when the focus goes elsewhere. */
    void leave() {
        typing.leave();
    }

    /** Stores what is being typed and shows nothing any more. */
    void close() {
        listeners.clear();
        typing.leave();
    }

    private String key(FormEntry field) {
        return selected.id() + "/" + field.id();
    }

    // The tree

    /** Adds an item after the one selected, or at the end of the section. */
    void addItem() {
        var at = tree.place(selected).orElse(new TreeModel.Place(view.nodes().size() - 1, -1));
        if (at.section() < 0) {
            addSection();
            return;
        }
        typing.leave();
        var sectionId = view.nodes().get(at.section()).sectionId();
        int place = at.item() < 0 ? view.nodes().get(at.section()).itemIds().size() : at.item() + 1;
        var item = ItemContent.plain(tree.nextCode(selected), "", List.of(CheckMethod.VIEW), false, "", "",
                BigDecimal.ONE);
        act(e -> e.addItem(sectionId, place, item), this::begun);
    }

    /** Adds a section after the one selected, or at the end. */
    void addSection() {
        typing.leave();
        int at = tree.place(selected).map(p -> p.section() + 1).orElse(view.nodes().size());
        act(e -> e.addSection(forms.messages().section_new, at), this::begun);
    }

    /** What was added is going to be written. */
    private Optional<Node> begun(DraftView before, DraftView after) {
        var added = Differences.added(before, after);
        added.ifPresent(node -> wanted = Optional.of(
                node instanceof Node.Item ? TemplateIssue.Field.TEXT : TemplateIssue.Field.TITLE));
        return added;
    }

    /** Removes what is selected; undo takes it back. */
    void remove() {
        if (selected instanceof Node.Whole) {
            return;
        }
        typing.leave();
        var gone = selected;
        var beside = tree.beside(gone);
        act(e -> e.remove(gone.id()), (before, after) -> Optional.of(beside));
    }

    /** @param by -1 for up, 1 for down */
    void move(int by) {
        tree.moved(selected, by).ifPresent(change -> {
            typing.leave();
            act(change, (before, after) -> Differences.added(before, after));
        });
    }

    boolean movable(int by) {
        return tree.moved(selected, by).isPresent();
    }

    // Time

    void undo() {
        typing.leave();
        time(TemplateEditor::undo);
    }

    void redo() {
        typing.leave();
        time(TemplateEditor::redo);
    }

    private void time(Change change) {
        record(change, after -> arrived(after, Differences::changed, true));
    }

    /** Takes in what others stored in the meantime. */
    void refresh() {
        recorder.read(editor::refresh, after -> arrived(after, EditorModel::stay, false));
    }

    private static Optional<Node> stay(DraftView before, DraftView after) {
        return Optional.empty();
    }

    /** On a slow disk somebody may have gone on to another node meanwhile; he is not taken away from it. */
    private void act(Change change, BiFunction<DraftView, DraftView, Optional<Node>> goTo) {
        var then = selected;
        record(change, after -> arrived(after,
                (before, now) -> selected.equals(then) ? goTo.apply(before, now) : Optional.empty(), false));
    }

    private void record(Change change, Consumer<DraftView> onUi) {
        underway++;
        recorder.record(() -> change.on(editor), after -> {
            underway--;
            onUi.accept(after);
        }, trouble -> {
            underway--;
            // The form is to show what is stored.
            recorder.read(editor::view, stored -> arrived(stored, EditorModel::stay, true));
        });
    }

    private void arrived(DraftView after, BiFunction<DraftView, DraftView, Optional<Node>> goTo, boolean force) {
        var before = view;
        var beside = tree.beside(selected);
        take(after);
        var was = selected;
        selected = goTo.apply(before, after).filter(tree::has).orElse(selected);
        if (!tree.has(selected)) {
            selected = tree.has(beside) ? beside : Node.WHOLE;
        }
        tell(What.VIEW);
        if (!was.equals(selected)) {
            tell(What.SELECTION);
        }
        if (force) {
            tell(What.FORM);
        }
        var field = wanted;
        wanted = Optional.empty();
        field.ifPresent(f -> listeners.forEach(listener -> listener.wanted(f)));
    }

    private void take(DraftView after) {
        view = after;
        tree = new TreeModel(after);
    }

    private void tell(What what) {
        listeners.forEach(listener -> listener.changed(what));
    }
}
