package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The agencies of the visit with how far each is, what was found, and the score. */
final class AgencyColumn implements RecordingListener {

    private final RecordingModel model;
    private final JudgementWords judgements;
    private final Messages messages;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final List<AgencyTile> tiles = new ArrayList<>();
    private final KeyMap keys;
    /** What shows the key of a command, and what it says before it. */
    private final Map<Button, Hint> hints = new LinkedHashMap<>();
    private final Button findings;
    private final Label score;
    private final Label late;
    private final Button data;
    private final ContestFields contest;
    private final Button sign;
    private final Button version;
    private Shape fitted = Shape.NONE;
    private int width;

    AgencyColumn(Composite parent, RecordingModel model, JudgementWords judgements, Messages messages, KeyMap keys) {
        this.model = model;
        this.judgements = judgements;
        this.messages = messages;
        this.keys = keys;
        // Many agencies on a low screen.
        scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), Css.SHEET);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = Css.style(new Composite(scroll, SWT.NONE), Css.SHEET);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 2).applyTo(area);
        for (int i = 0; i < model.view().records().size(); i++) {
            int index = i;
            var tile = new AgencyTile(area, model, i, messages, () -> model.agency(index));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(tile.control());
            tiles.add(tile);
        }
        findings = button(Command.FINDINGS, messages.findings);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 16).applyTo(findings);
        score = Css.style(new Label(area, SWT.WRAP), Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(score);
        var explain = button(Command.SCORE, messages.command_SCORE);
        explain.setText(messages.command_SCORE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(explain);
        data = button(Command.DATA, messages.command_DATA);
        data.setText(messages.data_button);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(data);
        sign = button(Command.SIGN, messages.command_SIGN);
        sign.setText(messages.command_SIGN);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(sign);
        contest = new ContestFields(area, model, messages);
        version = new Button(area, SWT.PUSH | SWT.FLAT | SWT.WRAP);
        hints.put(version, new Hint(Command.VERSION, messages.command_VERSION));
        version.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> model.run(Command.VERSION)));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(version);
        late = Css.style(new Label(area, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(late);
        Access.name(area, messages.agencies);
        showKeys();
        model.addListener(this);
        show();
    }

    private void showKeys() {
        hints.forEach((button, hint) -> button
                .setToolTipText(hint.words() + "  " + keys.strokes(hint.command()).get(0)));
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).key(Command.agency(i).map(c -> keys.strokes(c).get(0).toString()).orElse(""));
        }
    }

    private Button button(Command command, String words) {
        var button = new Button(area, SWT.PUSH | SWT.FLAT);
        hints.put(button, new Hint(command, words));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.run(command)));
        return button;
    }

    Composite control() {
        return scroll;
    }

    @Override
    public void changed(Change change) {
        if (!area.isDisposed() && change == Change.KEYS) {
            showKeys();
        } else if (!area.isDisposed() && change == Change.EDITORS) {
            showTiles();
        } else if (!area.isDisposed() && change != Change.ENTRY && change != Change.TEXTS) {
            show();
        }
    }

    private void showTiles() {
        var other = false;
        for (var tile : tiles) {
            other |= tile.show();
        }
        if (other || !Shape.of(area).equals(fitted)) {
            fit();
        }
    }

    private void fit() {
        fitted = Shape.of(area);
        var size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinHeight(size.y);
        area.layout(true);
        if (size.x != width) {
            width = size.x;
            scroll.requestLayout();
        }
    }

    private void show() {
        set(findings, ItemWords.format(messages.findings_count, model.view().findings().size()));
        var points = model.record().score();
        var text = !points.present() ? ""
                : ItemWords.format(messages.score, points.value().toPlainString())
                        + (points.provisional() ? "\n" + messages.score_provisional : "");
        Labels.set(score,
                Stream.of(text, judgements.first(model.record())).filter(t -> !t.isEmpty()).collect(joining("\n")));
        Labels.visible(data, model.whole().asksForData());
        Labels.visible(sign, model.record().completed());
        contest.show();
        var newer = model.versions().newer(model.record());
        set(version, newer.map(t -> ItemWords.format(messages.version_button, t.version())).orElse(""));
        Labels.visible(version, newer.isPresent());
        Labels.set(late, late());
        showTiles();
    }

    /** What came too late for a completed record, and for which items. */
    private String late() {
        var changes = model.record().late();
        return changes.isEmpty() ? "" : ItemWords.format(messages.late_count, changes.size(), changes.stream()
                .map(l -> l.change().itemCode()).filter(code -> !code.isEmpty()).distinct().collect(joining("、")));
    }

    private static void set(Button button, String text) {
        if (!text.equals(button.getText())) {
            button.setText(text);
        }
    }

    /** What a button does, in words, and by which command. */
    private record Hint(Command command, String words) {}
}
