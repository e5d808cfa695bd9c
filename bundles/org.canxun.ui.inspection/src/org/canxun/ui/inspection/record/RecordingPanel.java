package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Locale;

import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.Css;
import org.canxun.ui.Notices;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** The window's side of recording: puts the pieces together and does what only a window can do. */
final class RecordingPanel implements RecordingListener {

    private static final int[] WEIGHTS = { 68, 32 };

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final KeyMap keys;
    private final Locale locale;
    private final Notices notices;
    private final PhotoIntake intake;
    private final Composite area;
    private final Composite centre;
    private final StackLayout stack = new StackLayout();
    private final ItemTable items;
    private final FindingsView findings;

    RecordingPanel(Composite parent, RecordingModel model, PhotoDesk desk, Surroundings around) {
        this.model = model;
        this.messages = around.messages();
        this.words = new ItemWords(messages);
        this.keys = around.keys();
        this.locale = around.locale();
        this.notices = around.notices();
        intake = new PhotoIntake(model, desk, messages, notices);
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        var header = new HeaderBar(area, model, around.kind(), words, messages, keys);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(header.control());
        var agencies = new AgencyColumn(area, model, messages, keys);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(agencies.control());
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        centre = Css.style(new Composite(sash, SWT.NONE), Css.SHEET);
        centre.setLayout(stack);
        items = new ItemTable(centre, model, words, messages, keys);
        findings = new FindingsView(centre, model, words, messages, this::openFinding, this::showItems);
        stack.topControl = items.control();
        var pane = new ItemPane(sash, model, words, messages, desk);
        sash.setWeights(WEIGHTS);
        intake.accept(items.control(), items::at);
        intake.accept(pane.control(), point -> model.place());
        new PanelKeys(area, model, keys);
        model.addListener(this);
    }

    Composite control() {
        return area;
    }

    void focus() {
        if (stack.topControl == items.control()) {
            items.control().setFocus();
        } else {
            findings.focus();
        }
    }

    @Override
    public void changed(Change change) {
        if (!area.isDisposed() && change == Change.VIEW && stack.topControl == findings.control()) {
            findings.fill();
        }
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
            case FINDINGS -> showFindings();
            case KEYS -> new KeysDialog(area.getShell(), keys, messages).open();
            case END_OF_LIST -> notices.tell(endOfList());
            case NOTHING_UNANSWERED -> notices.tell(messages.nothing_unanswered);
            case NOTHING_IN_SECTION -> notices.tell(messages.nothing_in_section);
            case NOTHING_TO_UNDO -> notices.tell(messages.nothing_to_undo);
            case NOTHING_TO_REDO -> notices.tell(messages.nothing_to_redo);
            case RECORD_COMPLETED -> notices.tell(new Notices.Notice(Notices.Notice.Kind.ATTENTION,
                    ItemWords.format(messages.record_completed, model.record().agencyName()),
                    List.of(new Notices.Choice(messages.supplement_show, () -> model.wish(Wish.NOTE)))));
            case NOTE, FINDING, DETAILS -> {
                // The pane's.
            }
        }
    }

    @Override
    public void completing(RecordView record, List<Blocker> blockers) {
        if (area.isDisposed()) {
            return;
        }
        if (!blockers.isEmpty()) {
            new BlockersDialog(area.getShell(), record, blockers, locale, messages).ask().ifPresent(this::openFinding);
        } else if (new CompleteDialog(area.getShell(), record, words, messages).open() == Window.OK) {
            model.complete(record.id());
        }
    }

    private String endOfList() {
        var progress = model.record().progress();
        int open = progress.total() - progress.answered();
        return open == 0 ? messages.end_of_list_done : ItemWords.format(messages.end_of_list, open);
    }

    private void openFinding(Place place) {
        showItems();
        model.open(place);
    }

    private void showItems() {
        stack.topControl = items.control();
        centre.layout();
        items.control().setFocus();
    }

    private void showFindings() {
        findings.fill();
        stack.topControl = findings.control();
        centre.layout();
        findings.focus();
    }

    /** What the panel needs to know of the world. @param kind the kind of inspection, in words */
    record Surroundings(String kind, Messages messages, KeyMap keys, Locale locale, Notices notices) {}
}
