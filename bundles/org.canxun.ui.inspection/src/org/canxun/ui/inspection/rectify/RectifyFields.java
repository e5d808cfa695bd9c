package org.canxun.ui.inspection.rectify;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** How grave a finding is, how it is to be put right, and until when. */
public final class RectifyFields {

    private static final int DIGITS = 4;
    private static final int LONGEST_NAME = 60;
    private static final List<RectifyMode> MODES = List.of(RectifyMode.ON_SPOT, RectifyMode.DEADLINE,
            RectifyMode.REFERRAL);

    private final RectifyWords words;
    private final Consumer<FindingChange> record;
    private final Runnable done;
    private final Runnable fit;
    private final Composite area;
    private final Label severity;
    private final Button major;
    private final Combo mode;
    private final Composite term;
    private final Text days;
    private final Combo unit;
    private final Composite referral;
    private final Combo referredTo;
    private final Label settled;
    private final Label missing;
    private Optional<FindingView> shown = Optional.empty();
    /** What is on its way, so that Enter and leaving the field do not record it twice. */
    private Optional<Way> sent = Optional.empty();
    private boolean showing;

    /**
     * @param units the units of terms in words
     * @param record takes what somebody says of the finding
     * @param done what Esc and Enter do
     * @param fit gives the fields the room they need
     */
    public RectifyFields(Composite parent, RectifyWords words, Function<TermUnit, String> units,
            Consumer<FindingChange> record, Runnable done, Runnable fit) {
        this.words = words;
        this.fit = fit;
        this.record = record;
        this.done = done;
        var messages = words.messages();
        area = composite(parent, 3);
        caption(area, messages.severity);
        severity = Css.style(new Label(area, SWT.NONE), Css.SHEET);
        major = Css.style(new Button(area, SWT.CHECK), Css.CHECK);
        major.setText(messages.major);
        major.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> record.accept(FindingChange.NONE.withMajor(major.getSelection()))));
        caption(area, messages.mode);
        mode = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        MODES.forEach(m -> mode.add((MODES.indexOf(m) + 1) + "  " + words.mode(m)));
        Access.name(mode, messages.mode);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(mode);
        mode.addListener(SWT.Selection, event -> chosen());
        mode.addListener(SWT.KeyDown, this::digit);
        term = composite(area, 2);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(term);
        days = days();
        unit = new Combo(term, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (var kind : TermUnit.values()) {
            unit.add(units.apply(kind));
        }
        unit.addListener(SWT.Selection, event -> store());
        Access.name(unit, messages.mode_DEADLINE);
        referral = composite(area, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(referral);
        referredTo = referredTo();
        settled = line(Css.SHEET);
        missing = line(Css.ATTENTION);
        var shell = area.getShell();
        Listener closing = event -> store();
        shell.addListener(SWT.Close, closing);
        area.addListener(SWT.Dispose, event -> shell.removeListener(SWT.Close, closing));
    }

    /** @return the control to lay out */
    public Control control() {
        return area;
    }

    private Text days() {
        var text = new Text(term, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        text.setTextLimit(DIGITS);
        Access.name(text, words.messages().mode_DEADLINE);
        GridDataFactory.fillDefaults().hint(3 * text.getLineHeight(), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Verify, event -> event.doit = event.text.chars().allMatch(c -> c >= '0' && c <= '9'));
        text.addListener(SWT.FocusOut, event -> store());
        text.addListener(SWT.KeyDown, this::finish);
        return text;
    }

    private Combo referredTo() {
        caption(referral, words.messages().referred_to);
        var combo = new Combo(referral, SWT.DROP_DOWN);
        combo.setItems(words.agencies().toArray(String[]::new));
        combo.setTextLimit(LONGEST_NAME);
        Access.name(combo, words.messages().referred_to);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.FocusOut, event -> store());
        combo.addListener(SWT.Selection, event -> store());
        combo.addListener(SWT.KeyDown, this::finish);
        return combo;
    }

    private void finish(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC) {
            event.doit = false;
            store();
            if (shown.flatMap(entry()::flaw).isEmpty()) {
                done.run();
            }
        }
    }

    /** The keys that stand before the modes. */
    private void digit(Event event) {
        int index = event.character - '1';
        if (index >= 0 && index < MODES.size() && mode.getEnabled()) {
            event.doit = false;
            mode.select(index);
            chosen();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            done.run();
        }
    }

    private void chosen() {
        layOut();
        store();
        fit.run();
        if (entry().mode() == RectifyMode.DEADLINE && days.getText().isEmpty()) {
            days.setFocus();
        } else if (entry().mode() == RectifyMode.REFERRAL && referredTo.getText().isBlank()) {
            referredTo.setFocus();
        }
    }

    private WayEntry entry() {
        return new WayEntry(MODES.get(Math.max(0, mode.getSelectionIndex())), days.getText(),
                TermUnit.values()[Math.max(0, unit.getSelectionIndex())], referredTo.getText());
    }

    private void store() {
        store(shown);
    }

    private void store(Optional<FindingView> finding) {
        if (showing || finding.isEmpty() || !mode.getEnabled()) {
            return;
        }
        say(words.error(entry().flaw(finding.get())));
        var change = entry().change(finding.get()).filter(way -> !sent.equals(Optional.of(way)));
        if (change.isPresent()) {
            sent = change;
            record.accept(FindingChange.of(change.get()));
        }
    }

    /** Records what stands in the fields before they show something else. */
    public void leave() {
        if (!area.isDisposed()) {
            var left = shown;
            shown = Optional.empty();
            store(left);
        }
    }

    /** Whether somebody types here. */
    public boolean focused() {
        return days.isFocusControl() || referredTo.isFocusControl();
    }

    /** @param force also what somebody types in */
    public void show(Optional<FindingView> finding, boolean keyItem, boolean open, boolean force) {
        shown = finding;
        sent = Optional.empty();
        showing = true;
        set(severity, words.severity(keyItem));
        major.setSelection(finding.filter(f -> f.severity() == Severity.MAJOR).isPresent());
        if (finding.isPresent() && (force || !focused())) {
            take(WayEntry.of(finding.get()), force);
        }
        for (var control : new Control[]{ major, mode, unit, days, referredTo }) {
            Css.enable(control, open && finding.isPresent());
        }
        set(settled, finding.map(words::settled).orElse(""));
        say("");
        showing = false;
        layOut();
    }

    private void take(WayEntry entry, boolean force) {
        mode.select(MODES.indexOf(entry.mode()));
        // A term that was there stays beside another way: whoever comes back to it finds it again.
        if (entry.mode() == RectifyMode.DEADLINE || force) {
            if (!entry.days().equals(days.getText())) {
                days.setText(entry.days());
            }
            unit.select(entry.unit().ordinal());
        }
        if (!entry.referredTo().equals(referredTo.getText()) && !(referredTo.isFocusControl() && !force)) {
            referredTo.setText(entry.referredTo());
        }
    }

    /** What is wrong with what stands in the fields, or else what is missing. */
    private void say(String error) {
        var text = error.isEmpty() ? shown.map(words::missing).orElse("") : error;
        set(missing, text);
        visible(missing, !text.isEmpty());
        visible(settled, !settled.getText().isEmpty());
    }

    private void layOut() {
        visible(term, entry().mode() == RectifyMode.DEADLINE);
        visible(referral, entry().mode() == RectifyMode.REFERRAL);
    }

    /** These are shown again with every answer, and seldom need other room: a layout reaches up to the window. */
    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.requestLayout();
        }
    }

    private static void visible(Control control, boolean visible) {
        var data = (GridData) control.getLayoutData();
        if (data.exclude == visible || control.getVisible() != visible) {
            data.exclude = !visible;
            control.setVisible(visible);
            control.requestLayout();
        }
    }

    private Label line(String cssClass) {
        var label = Css.style(new Label(area, SWT.WRAP), cssClass);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(label);
        return label;
    }

    private static void caption(Composite parent, String text) {
        Css.style(new Label(parent, SWT.NONE), Css.MUTED).setText(text);
    }

    private static Composite composite(Composite parent, int columns) {
        var made = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        return made;
    }
}
