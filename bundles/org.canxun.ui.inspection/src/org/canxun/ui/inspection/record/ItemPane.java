package org.canxun.ui.inspection.record;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LastTime;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The item in focus: what is asked, on what ground, and everything recorded for it. */
final class ItemPane implements RecordingListener {

    private static final int MARGIN = 14;
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final Label code;
    private final RecordingPanel.Desks desks;
    private final Label text;
    private final Label last;
    private final Label conflict;
    private final ApartWords apart;
    private final Facts facts;
    private final StandingFields standing;
    private final AnswerFields answer;
    private final FindingFields finding;
    private final Label noteCaption;
    private final TypedText note;
    private final PhotoStrip photos;
    private final SupplementFields supplements;
    /** Where a finding is being opened before its answer is stored. */
    private Optional<Place> opened = Optional.empty();
    private LastTime lastTime = LastTime.NONE;
    private Shape fitted = Shape.NONE;
    /** Whether it is to show something else soon, and since when. */
    private boolean waiting;
    private long since;

    ItemPane(Composite parent, RecordingModel model, ItemWords words, Conditions conditions, RectifyWords rectify,
            Messages messages, RecordingPanel.Desks desks) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.desks = desks;
        apart = new ApartWords(words, messages);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = Css.style(new Composite(scroll, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(area);
        code = line(SWT.WRAP, Css.SECTION);
        text = line(SWT.WRAP, Css.SHEET);
        last = line(SWT.WRAP, Css.MUTED);
        conflict = line(SWT.WRAP, Css.ATTENTION);
        standing = new StandingFields(area, model, conditions, messages);
        answer = new AnswerFields(area, model, words, messages);
        finding = new FindingFields(area, model, words, rectify, messages, this::fit);
        noteCaption = line(SWT.NONE, Css.MUTED);
        note = new TypedText(area, model, TextKey.Kind.NOTE, () -> model.wish(Wish.LIST));
        Access.name(note.control(), messages.note);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * note.control().getLineHeight())
                .applyTo(note.control());
        photos = new PhotoStrip(area, model, words, messages, desks.photos(), this::fit);
        supplements = new SupplementFields(area, model, words, messages);
        facts = new Facts(area, words, messages);
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, event -> fit());
        area.addListener(SWT.Traverse, event -> event.doit = true);
        model.addListener(this);
        show(false);
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Takes in what was answered the time before. */
    void lastTime(LastTime read) {
        lastTime = read;
        show(false);
    }

    @Override
    public void changed(Change change) {
        if (scroll.isDisposed()) {
            return;
        }
        if (change == Change.ENTRY) {
            model.item().ifPresent(answer::picks);
        } else if (change == Change.WATCHING) {
            photos.watching();
        } else if (change != Change.VERSIONS) {
            if (change == Change.PLACE && !opened.equals(model.place())) {
                opened = Optional.empty();
            }
            if (change == Change.TEXTS || inUse()) {
                show(change == Change.TEXTS);
            } else {
                showSoon();
            }
        }
    }

    /**
     * Shows the item when the keys that are waiting were heard: measuring all that is said of it takes longer than going
     * on to the next. Who holds a key down sees something meanwhile.
     */
    private void showSoon() {
        long now = System.nanoTime();
        if (waiting && now - since > PATIENCE_NANOS) {
            show(false);
        } else if (!waiting) {
            waiting = true;
            since = now;
            scroll.getDisplay().asyncExec(this::showNow);
        }
    }

    /** Before somebody comes here. */
    void showNow() {
        if (waiting && !scroll.isDisposed()) {
            show(false);
        }
    }

    private boolean inUse() {
        for (var control = scroll.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == scroll) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void wanted(Wish wish) {
        if (scroll.isDisposed()) {
            return;
        }
        showNow();
        switch (wish) {
            case FINDING -> {
                opened = model.place();
                show(false);
                finding.focus();
            }
            case NOTE -> {
                if (model.record().completed()) {
                    supplements.focus();
                } else {
                    note.focus();
                }
            }
            case DETAILS -> area.setFocus();
            case PHRASES -> model.item().filter(i -> !model.record().completed()).ifPresent(this::phrases);
            case ANSWER -> answer.focus();
            default -> {
                // Somebody else's.
            }
        }
    }

    /** For the field somebody writes in, or else for the note. */
    private void phrases(ItemView item) {
        var ofFinding = finding.focused();
        if (!ofFinding) {
            note.focus();
        }
        var before = lastTime.of(model.record().agencyCode(), item.code()).map(LastTime.LastAnswer::item);
        var others = ofFinding
                ? Stream.concat(Stream.of(item.content().advice().findingText()),
                        before.stream().flatMap(i -> i.finding().stream()).map(FindingView::text))
                : before.stream().map(ItemView::note);
        desks.phrases().open(ofFinding ? finding.control() : note.control(), model.record().templateCode(),
                item.code(), others.toList());
    }

    private void show(boolean force) {
        waiting = false;
        area.setVisible(model.item().isPresent());
        model.item().ifPresent(item -> show(item, force));
    }

    private void show(ItemView item, boolean force) {
        var tags = words.tags(item);
        Labels.set(code, item.code() + (item.keyItem() ? "   ★ " + messages.item_key : "") + "   "
                + ItemWords.format(messages.points, ItemWords.plain(item.points()))
                + (tags.isEmpty() ? "" : "   " + String.join(" ", tags)));
        Labels.set(text, item.text());
        Labels.set(conflict, item.conflicting() ? apart.guide(item, ZoneId.systemDefault()) : "");
        Labels.visible(conflict, item.conflicting());
        var before = lastTime.of(model.record().agencyCode(), item.code())
                .map(l -> words.lastTime(l, model.view().visitDate()));
        Labels.set(last, before.map(w -> messages.last_time + "   " + w).orElse(""));
        Labels.visible(last, before.isPresent());
        facts.show(item);
        standing.show(item);
        answer.show(item, force);
        finding.show(item, opened.isPresent() && opened.equals(model.place()), force);
        var unsaved = !note.control().isFocusControl() && model.place().map(TextKey::note).filter(model::unsaved)
                .isPresent();
        Labels.set(noteCaption, messages.note + (unsaved ? "   " + messages.text_unsaved : ""));
        note.show(model.place(), !model.record().completed(), force);
        photos.show(item);
        supplements.show(force);
        if (!Shape.of(area).equals(fitted)) {
            fit();
        }
    }

    private Label line(int style, String cssClass) {
        var label = Css.style(new Label(area, style), cssClass);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            fitted = Shape.of(area);
            scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
            // With the sizes just measured.
            area.layout(false, true);
        }
    }
}
