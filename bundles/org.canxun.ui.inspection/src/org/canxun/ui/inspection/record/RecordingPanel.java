package org.canxun.ui.inspection.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.canxun.core.Codes;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.LastTime;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.Notices;
import org.canxun.ui.inspection.history.HistoryDesk;
import org.canxun.ui.inspection.phrases.PhraseDesk;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.inspection.signing.SigningDesk;
import org.canxun.ui.inspection.survey.SurveyDesk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The window's side of recording: puts the pieces together and does what only a window can do. */
final class RecordingPanel implements RecordingListener {

    private static final int[] WEIGHTS = { 68, 32 };
    private static final int LEAST_PANE = 264;

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final KeyMap keys;
    private final Locale locale;
    private final Notices notices;
    private final DifferenceWords differences;
    /** Records that were told of a newer version, with it. */
    private final Set<String> told = new HashSet<>();
    private final PhotoIntake intake;
    private final Desks desks;
    private final Composite area;
    private final Composite centre;
    private final StackLayout stack = new StackLayout();
    private final ItemTable items;
    private final FindingsView findings;
    private final ScoreView score;
    private final ItemPane pane;

    RecordingPanel(Composite parent, RecordingModel model, Desks desks, Surroundings around) {
        this.model = model;
        this.messages = around.messages();
        this.desks = desks;
        this.words = new ItemWords(messages);
        this.keys = around.keys();
        this.locale = around.locale();
        this.notices = around.notices();
        var conditions = new Conditions(around.codes(), locale, messages);
        var judgements = new JudgementWords(around.codes(), locale, messages);
        differences = new DifferenceWords(conditions, messages);
        intake = new PhotoIntake(model, desks.photos(), messages, notices);
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        var header = new HeaderBar(area, model, around.kind(), words, messages, keys);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(header.control());
        var agencies = new AgencyColumn(area, model, judgements, messages, keys);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(agencies.control());
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        centre = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        centre.setLayout(stack);
        items = new ItemTable(centre, model, words, conditions, messages, keys);
        findings = new FindingsView(centre, model, words, around.rectify(), messages);
        score = new ScoreView(centre, model, words, judgements, messages);
        findings.rows().onLeave(this::openItem, this::showItems, event -> asks(event, Command.FINDINGS));
        score.rows().onLeave(this::openItem, this::showItems, event -> asks(event, Command.SCORE));
        stack.topControl = items.control();
        pane = new ItemPane(sash, model, words, conditions, around.rectify(), messages, desks);
        sash.setWeights(WEIGHTS);
        items.control().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                pane.showNow();
            }
        });
        sash.addListener(SWT.Resize, event -> share(sash));
        intake.accept(items.control(), items::at);
        intake.accept(pane.control(), point -> model.place());
        new PanelKeys(area, items.control(), model, keys);
        model.addListener(this);
        model.whole().readLastEdits();
    }

    /** On a small screen the item keeps the width its fields need. */
    private static void share(SashForm sash) {
        int width = sash.getClientArea().width;
        var weights = sash.getWeights();
        if (width > 2 * LEAST_PANE && width * weights[1] / (weights[0] + weights[1]) < LEAST_PANE) {
            sash.setWeights(width - LEAST_PANE, LEAST_PANE);
        }
    }

    Composite control() {
        return area;
    }

    void focus() {
        if (shown(findings.rows())) {
            findings.rows().focus();
        } else if (shown(score.rows())) {
            score.rows().focus();
        } else {
            items.control().setFocus();
        }
    }

    /** Takes in what was answered the time before, which is read after the inspection is open. */
    void lastTime(LastTime lastTime) {
        if (!area.isDisposed()) {
            pane.lastTime(lastTime);
        }
    }

    private boolean asks(Event event, Command command) {
        return Strokes.of(event).flatMap(keys::command).filter(command::equals).isPresent();
    }

    private boolean shown(RowsView rows) {
        return stack.topControl == rows.control();
    }

    @Override
    public void changed(Change change) {
        if (area.isDisposed()) {
            return;
        }
        if (change == Change.PLACE || change == Change.VERSIONS) {
            tellVersion();
        }
        if (change != Change.VIEW) {
            return;
        }
        if (shown(findings.rows())) {
            findings.fill();
        } else if (shown(score.rows())) {
            score.fill();
        }
    }

    /** Once for each record, when it is in front; the column of agencies goes on to say so. */
    private void tellVersion() {
        var record = model.record();
        model.versions().newer(record).filter(row -> told.add(record.id() + " " + row.id()))
                .ifPresent(row -> notices.tell(new Notices.Notice(Notices.Notice.Kind.ATTENTION,
                        ItemWords.format(messages.version_notice, record.agencyName(), row.title(), row.version(),
                                record.templateVersion()),
                        List.of(new Notices.Choice(messages.version_look, this::lookAtVersion)))));
    }

    private void lookAtVersion() {
        if (!area.isDisposed()) {
            model.whole().planMove();
        }
    }

    @Override
    public void moving(RecordView record, MovePlan plan) {
        if (!area.isDisposed() && !CalmDialog.asking(area.getShell())) {
            var lines = new MoveWords(words, differences, messages).lines(record, plan);
            if (new MoveDialog(area.getShell(), record, plan, lines, messages).open() == Window.OK) {
                model.whole().move(record.id(), plan);
            }
        }
    }

    @Override
    public void moved(MovePlan plan) {
        notices.tell(ItemWords.format(messages.moved, plan.target().version()));
    }

    @Override
    public void wanted(Wish wish) {
        if (area.isDisposed()) {
            return;
        }
        switch (wish) {
            case LIST -> showItems();
            case PHOTOS -> intake.choose(area.getShell());
            case PASTE -> intake.paste(area);
            case FINDINGS -> toggle(findings.rows(), findings::fill);
            case SURVEY -> model.whole().surveyed().ifPresent(record -> desks.survey().open(area.getShell(), record,
                    answers -> model.whole().respond(record, answers)));
            case NOTHING_SURVEYED -> notices.tell(messages.nothing_surveyed);
            case HISTORY -> model.place().ifPresent(place -> desks.history().open(area.getShell(), place, words::said));
            case SCORE -> toggle(score.rows(), score::fill);
            case DATA -> desks.proposals().open(area.getShell());
            case NOTHING_BY_DATA -> notices.tell(messages.nothing_by_data);
            case NOTHING_NEWER -> notices.tell(messages.nothing_newer);
            case KEYS -> new KeysDialog(area.getShell(), keys,
                    model.view().records().stream().map(RecordView::agencyName).toList(), messages,
                    this::keysChanged).open();
            case SIGN -> desks.signing().open(area.getShell(), model.record().id());
            case COMPLETE_FIRST -> notices.tell(
                    ItemWords.format(messages.sign_complete_first, model.record().agencyName()));
            case COMPLETED -> notices.tell(new Notices.Notice(Notices.Notice.Kind.DONE,
                    ItemWords.format(messages.sign_now, model.record().agencyName()),
                    List.of(new Notices.Choice(messages.command_SIGN, () -> model.run(Command.SIGN)))));
            case END_OF_LIST -> notices.tell(endOfList());
            case NOT_ASKED -> notices.tell(messages.not_asked);
            case NOTHING_LEFT_OUT -> notices.tell(messages.nothing_left_out);
            case NOTHING_UNANSWERED -> notices.tell(messages.nothing_unanswered);
            case NOTHING_IN_SECTION -> notices.tell(messages.nothing_in_section);
            case NOTHING_TO_UNDO -> notices.tell(messages.nothing_to_undo);
            case QUESTIONNAIRE_UNDONE -> notices.tell(messages.questionnaire_undone);
            case QUESTIONNAIRE_REDONE -> notices.tell(messages.questionnaire_redone);
            case NOTHING_TO_REDO -> notices.tell(messages.nothing_to_redo);
            case RECORD_COMPLETED -> notices.tell(new Notices.Notice(Notices.Notice.Kind.ATTENTION,
                    ItemWords.format(messages.record_completed, model.record().agencyName()),
                    List.of(new Notices.Choice(messages.supplement_show, () -> model.wish(Wish.NOTE)))));
            case NOTE, FINDING, DETAILS, ANSWER, PHRASES, WATCH -> {
                // Somebody else's.
            }
        }
    }

    @Override
    public void completing(RecordView record, List<Blocker> blockers) {
        if (area.isDisposed() || CalmDialog.asking(area.getShell())) {
            return;
        }
        var reasons = new ReasonsTable(record, blockers, locale, words, messages);
        long blocking = blockers.stream().filter(Blocker::blocks).count();
        if (blocking > 0) {
            new BlockersDialog(area.getShell(), record.agencyName(), blocking, reasons, messages).ask()
                    .ifPresent(this::openItem);
            return;
        }
        var dialog = new CompleteDialog(area.getShell(), record,
                Optional.of(reasons).filter(r -> !blockers.isEmpty()), words, messages);
        if (dialog.open() == Window.OK) {
            model.whole().complete(record.id());
        } else {
            dialog.chosen().ifPresent(this::openItem);
        }
    }

    private void keysChanged(KeyChoices choices) {
        keys.take(choices.keys());
        model.keysChanged();
        desks.keys().accept(choices.chosen());
    }

    private String endOfList() {
        var progress = model.record().progress();
        int open = progress.total() - progress.answered();
        return open == 0 ? messages.end_of_list_done : ItemWords.format(messages.end_of_list, open);
    }

    /** Goes to an item, whatever is in front. */
    void openItem(Place place) {
        showItems();
        model.open(place);
    }

    private void showItems() {
        stack.topControl = items.control();
        centre.layout();
        items.control().setFocus();
    }

    /** The key that shows a list instead of the checklist also leads back. */
    private void toggle(RowsView rows, Runnable fill) {
        if (shown(rows)) {
            showItems();
            return;
        }
        rows.rewind();
        fill.run();
        stack.topControl = rows.control();
        centre.layout();
        rows.focus();
    }

    /** Who works for the panel in the background. @param keys keeps the keys that somebody chose */
    record Desks(PhotoDesk photos, ProposalDesk proposals, HistoryDesk history, PhraseDesk phrases,
            SurveyDesk survey, SigningDesk signing, Consumer<Map<String, String>> keys) {}

    /** What the panel needs to know of the world. @param kind the kind of inspection, in words */
    record Surroundings(String kind, Codes codes, Messages messages, RectifyWords rectify, KeyMap keys, Locale locale,
            Notices notices) {}
}
