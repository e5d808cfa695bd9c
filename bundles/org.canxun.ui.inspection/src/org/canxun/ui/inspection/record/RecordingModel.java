package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.Draft;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.Later;
import org.canxun.ui.SerialWork;
import org.canxun.ui.inspection.record.RecordingListener.Change;
import org.canxun.ui.inspection.record.RecordingListener.Wish;

/**
 * Recording of one inspection as a window shows it, without a window. Used on the UI thread only. Every action moves on
 * at once and is recorded behind; the views show it when it is stored.
 */
final class RecordingModel {

    private final Position position;
    private final EditQueue edits;
    private final Texts texts;
    private final Typing typing;
    private final Entries entries;
    private final Answers answers;
    private final WholeRecord whole;
    private final Photos photos;
    private final Versions versions = new Versions();
    private final Listeners listeners = new Listeners();
    private int page = 10;

    RecordingModel(InspectionEditor editor, InspectionView view, SerialWork recorder, JournalStore drafts,
            Later later) {
        position = new Position(view);
        edits = new EditQueue(editor, recorder, this::arrived, this::movedInTime);
        texts = new Texts(this::view, edits);
        typing = new Typing(view.id(), recorder, drafts, later, texts);
        entries = new Entries(this, typing);
        answers = new Answers(this, edits);
        photos = new Photos(this, edits, listeners);
        whole = new WholeRecord(this, edits, typing, versions, listeners);
    }

    void addListener(RecordingListener listener) {
        listeners.add(listener);
    }

    // What is shown

    InspectionView view() {
        return position.view();
    }

    RecordView record() {
        return position.record();
    }

    List<Row> rows() {
        return position.rows();
    }

    Filter filter() {
        return position.filter();
    }

    /** The item in focus; empty when the record has none. */
    Optional<ItemView> item() {
        return position.item();
    }

    Optional<Place> place() {
        return position.place();
    }

    Asks asks() {
        return item().map(this::asks).orElse(Asks.ANSWER);
    }

    Asks asks(ItemView item) {
        return Asks.of(record().kind(), item);
    }

    Entries entries() {
        return entries;
    }

    /** What a text field shows: what is stored, or what is still on its way there. */
    String text(TextKey key) {
        return typing.text(key, texts.shown(key));
    }

    boolean unsaved(TextKey key) {
        return typing.unsaved(key);
    }

    // Moving

    /** @param rows how many items a page has */
    void page(int rows) {
        page = Math.max(1, rows);
    }

    void agency(int index) {
        var records = view().records();
        if (index < records.size()) {
            leaving();
            position.agency(records.get(index).id());
            listeners.changed(Change.PLACE);
            listeners.wanted(Wish.LIST);
        }
    }

    void open(Place place) {
        if (!Optional.of(place).equals(place())) {
            leaving();
            position.go(place);
            listeners.changed(Change.PLACE);
        }
    }

    void filter(Filter filter) {
        leaving();
        position.filter(filter);
        listeners.changed(Change.PLACE);
    }

    /** On to the next item after something was recorded. */
    void forward() {
        leaving();
        if (!position.moveOn()) {
            listeners.wanted(Wish.END_OF_LIST);
        }
        listeners.changed(Change.PLACE);
    }

    private void move(int by) {
        leaving();
        position.move(by);
        listeners.changed(Change.PLACE);
    }

    /** Shows or hides the items of a section that do not apply. */
    void leftOut(String section) {
        position.leftOut(section);
        // Whoever clicked looks at that section, which need not be where the focus is.
        listeners.changed(Change.VIEW);
    }

    private void seekUnanswered(boolean forward) {
        leaving();
        var found = position.seek(i -> i.applies() && !i.answered(), forward);
        if (found) {
            listeners.changed(Change.PLACE);
        } else {
            listeners.wanted(Wish.NOTHING_UNANSWERED);
        }
    }

    /** Nothing typed is lost when the focus goes elsewhere or the window closes. */
    void leaving() {
        entries.leave();
        typing.leave();
    }

    // Keys

    /** @return whether the key meant something here */
    boolean press(Stroke stroke, KeyMap keys) {
        if (entries.takes(stroke)) {
            return true;
        }
        var press = keys.press(stroke, asks(), item().map(i -> i.choices().size()).orElse(0));
        press.ifPresent(p -> {
            if (p instanceof KeyMap.Press.Run run) {
                run(run.command());
            } else if (p instanceof KeyMap.Press.Number number) {
                editing(i -> entries.number(i, number.start()));
            } else if (p instanceof KeyMap.Press.Choice choice) {
                editing(i -> answers.digit(i, choice.index()));
            }
        });
        return press.isPresent();
    }

    void run(Command command) {
        if (command.records() && record().completed()) {
            listeners.wanted(Wish.RECORD_COMPLETED);
            return;
        }
        switch (command) {
            case CONFORM -> editing(answers::conform);
            case NONCONFORM -> editing(answers::nonconform);
            case NOT_APPLICABLE -> editing(answers::notApplicable);
            case CLEAR -> item().filter(ItemView::answered).ifPresent(i -> answers.give(i, Answer.NONE));
            case REST_OF_SECTION -> entries.rest(position.section());
            case OPEN -> openItem();
            case NOTE -> listeners.wanted(Wish.NOTE);
            case PHOTO -> listeners.wanted(Wish.PHOTOS);
            case PASTE -> listeners.wanted(Wish.PASTE);
            case WATCH -> listeners.wanted(Wish.WATCH);
            case UNDO -> undo();
            case REDO -> redo();
            case NEXT -> move(1);
            case PREVIOUS -> move(-1);
            case PAGE_DOWN -> move(page);
            case PAGE_UP -> move(-page);
            case FIRST -> move(-record().items().size());
            case LAST -> move(record().items().size());
            case NEXT_UNANSWERED -> seekUnanswered(true);
            case PREVIOUS_UNANSWERED -> seekUnanswered(false);
            case GO_TO -> entries.goTo();
            case FILTER -> filter(filter().next(record()));
            case LEFT_OUT -> toggleLeftOut();
            case AGENCY_1, AGENCY_2, AGENCY_3, AGENCY_4, AGENCY_5, AGENCY_6, AGENCY_7, AGENCY_8, AGENCY_9 ->
                    command.agency().ifPresent(this::agency);
            case FINDINGS -> listeners.wanted(Wish.FINDINGS);
            case PHRASES -> listeners.wanted(Wish.PHRASES);
            case SURVEY -> listeners.wanted(whole.surveyed().isPresent() ? Wish.SURVEY : Wish.NOTHING_SURVEYED);
            case HISTORY -> listeners.wanted(Wish.HISTORY);
            case SCORE -> listeners.wanted(Wish.SCORE);
            case DATA -> listeners.wanted(whole.asksForData() ? Wish.DATA : Wish.NOTHING_BY_DATA);
            case VERSION -> whole.planMove();
            case COMPLETE -> whole.askToComplete();
            case SIGN -> listeners.wanted(record().completed() ? Wish.SIGN : Wish.COMPLETE_FIRST);
            case KEYS -> listeners.wanted(Wish.KEYS);
        }
    }

    // Recording

    /** What answers the items. */
    Answers answers() {
        return answers;
    }

    private void toggleLeftOut() {
        if (position.leftOut()) {
            listeners.changed(Change.PLACE);
        } else {
            listeners.wanted(Wish.NOTHING_LEFT_OUT);
        }
    }

    private void openItem() {
        var open = !record().completed() && item().filter(ItemView::applies).isPresent();
        if (entries.takes(Entries.ENTER)) {
            return;
        }
        if (open && asks().number()) {
            editing(entries::existing);
        } else if (open && (asks() == Asks.SEVERAL || asks() == Asks.TEXT)) {
            editing(answers::standOrAsk);
        } else {
            listeners.wanted(item().filter(i -> i.answer() == ItemAnswer.NONCONFORM).isPresent() ? Wish.FINDING
                    : Wish.DETAILS);
        }
    }

    private void editing(Consumer<ItemView> action) {
        if (record().completed()) {
            listeners.wanted(Wish.RECORD_COMPLETED);
        } else if (item().filter(i -> !i.applies()).isPresent()) {
            listeners.wanted(Wish.NOT_ASKED);
        } else {
            item().ifPresent(action);
        }
    }

    // Text

    void typed(TextKey key, String text) {
        typing.typed(key, text);
    }

    /** A text field lost the focus. */
    void leaveText() {
        typing.leave();
    }

    /** Somebody is done with a text and wants to go on with the list. */
    void textDone() {
        forward();
        listeners.wanted(Wish.LIST);
    }

    /** Says more of a finding than its text. */
    void finding(Place place, FindingChange change) {
        typing.leave();
        edits.act(e -> e.finding(place.recordId(), place.itemCode(), change));
    }

    /** Offers text that was being typed when the program ended. @return whether it belongs here */
    boolean restore(Draft draft) {
        var key = typing.restore(draft);
        key.ifPresent(k -> {
            position.go(k.place());
            listeners.changed(Change.PLACE);
            switch (k.kind()) {
                case REASON -> editing(entries::reason);
                case FINDING -> listeners.wanted(Wish.FINDING);
                case ANSWER -> listeners.wanted(Wish.ANSWER);
                default -> listeners.wanted(Wish.NOTE);
            }
        });
        return key.isPresent();
    }

    Photos photos() {
        return photos;
    }

    // The record as a whole

    WholeRecord whole() {
        return whole;
    }

    Versions versions() {
        return versions;
    }

    /** Takes in which versions of checklists are in force. */
    void versions(List<TemplateRow> current) {
        if (versions.take(current)) {
            listeners.changed(Change.VERSIONS);
        }
    }

    /** Somebody chose other keys. */
    void keysChanged() {
        listeners.changed(Change.KEYS);
    }

    /** Takes in what others stored in the meantime. */
    void refresh() {
        edits.refresh();
    }

    private void undo() {
        var typed = place().filter(p -> unsaved(TextKey.note(p)) || unsaved(TextKey.finding(p))).isPresent();
        leaving();
        if (typed || view().undoable() || edits.busy()) {
            edits.undo(() -> listeners.wanted(Wish.QUESTIONNAIRE_UNDONE));
        } else {
            listeners.wanted(Wish.NOTHING_TO_UNDO);
        }
    }

    private void redo() {
        leaving();
        if (view().redoable() || edits.busy()) {
            edits.redo(() -> listeners.wanted(Wish.QUESTIONNAIRE_REDONE));
        } else {
            listeners.wanted(Wish.NOTHING_TO_REDO);
        }
    }

    private void arrived(InspectionView view) {
        position.show(view);
        listeners.changed(Change.VIEW);
        whole.readLastEdits();
    }

    private void movedInTime(InspectionView view) {
        var before = view();
        position.show(view);
        Differences.first(before, view).ifPresent(position::go);
        listeners.changed(Change.VIEW);
        listeners.changed(Change.PLACE);
        listeners.changed(Change.TEXTS);
        whole.readLastEdits();
    }

    /** Asks in place, or stops asking. */
    void entryChanged() {
        listeners.changed(Change.ENTRY);
    }

    void wish(Wish wish) {
        listeners.wanted(wish);
    }
}
