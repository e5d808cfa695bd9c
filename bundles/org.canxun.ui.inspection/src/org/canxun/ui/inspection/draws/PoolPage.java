package org.canxun.ui.inspection.draws;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.canxun.core.Codes.Code;
import org.canxun.core.Localized;
import org.canxun.ui.Access;
import org.canxun.ui.FileRow;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** First step: from which sites, how many, and officers of which agencies. */
final class PoolPage implements StepPage {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_OFFICERS = 20;

    private final NewDrawModel model;
    private final DrawWords words;
    private final Consumer<Path> choose;
    private final Runnable changed;
    private final Form form;
    private final Map<Boolean, Composite> ways = new HashMap<>();
    private final Map<String, Label> strengths = new HashMap<>();
    private Label counted;
    private Spinner count;

    /**
     * @param choose reads a list of sites
     * @param changed told after each change
     */
    PoolPage(Composite parent, NewDrawModel model, DrawWords words, Consumer<Path> choose, Runnable changed) {
        this.model = model;
        this.words = words;
        this.choose = choose;
        this.changed = changed;
        form = new Form(parent, words.locale(), changed);
        sites();
        agencies();
    }

    @Override
    public Composite control() {
        return form.grid();
    }

    @Override
    public void focus() {
        count.setFocus();
    }

    private void sites() {
        var messages = words.messages();
        form.caption(messages.new_sites);
        var radios = form.row(2);
        way(radios, messages.new_by_filter, false).setSelection(true);
        way(radios, messages.new_by_list, true);
        form.caption("");
        var either = form.row(1);
        filter(Form.row(either, 4));
        list(Form.row(either, 3));
        form.flawOf(Field.POOL);
        form.caption(messages.new_count);
        var row = form.row(2);
        count = form.number(row, messages.new_count, 1, 9999, model.count(), model::count);
        counted = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counted);
        form.flawOf(Field.COUNT);
    }

    private Button way(Composite row, String text, boolean listed) {
        var button = new Button(row, SWT.RADIO);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                model.pool().listed(listed);
                changed.run();
            }
        }));
        return button;
    }

    private void filter(Composite grid) {
        var messages = words.messages();
        var pool = model.pool();
        ways.put(false, grid);
        pair(grid, messages.new_subdistrict);
        choice(grid, messages.new_subdistrict, pool.subdistricts(), pool.subdistricts(), pool::subdistrict);
        pair(grid, messages.new_type);
        codes(grid, messages.new_type, pool.types(), pool::type);
        pair(grid, messages.new_star);
        codes(grid, messages.new_star, pool.stars(), pool::star);
        pair(grid, messages.new_days);
        form.number(grid, messages.new_days, 0, MOST_DAYS, 0, pool::days);
    }

    private static void pair(Composite grid, String text) {
        new Label(grid, SWT.NONE).setText(text);
    }

    private void codes(Composite grid, String name, List<Code> codes, Consumer<String> set) {
        choice(grid, name, codes.stream().map(code -> code.label(words.locale())).toList(),
                codes.stream().map(Code::code).toList(), set);
    }

    /** A choice of which the first is all of them. */
    private void choice(Composite grid, String name, List<String> labels, List<String> values, Consumer<String> set) {
        var all = Stream.concat(Stream.of(words.messages().new_any), labels.stream()).toList();
        var combo = form.combo(grid, name, all, index -> set.accept(index == 0 ? "" : values.get(index - 1)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    private void list(Composite grid) {
        var messages = words.messages();
        ways.put(true, grid);
        new FileRow(grid, new FileRow.Texts(messages.new_file, messages.new_choose, messages.new_choose_title), choose);
    }

    private void agencies() {
        var messages = words.messages();
        form.caption(messages.new_agencies);
        var group = form.row(2);
        for (var agency : model.crew().agencies()) {
            var box = new Button(group, SWT.CHECK);
            box.setText(agency.name());
            box.setSelection(model.crew().takesPart(agency.code()));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                model.crew().takesPart(agency.code(), box.getSelection());
                changed.run();
            }));
            var strength = new Label(group, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(strength);
            strengths.put(agency.code(), strength);
        }
        form.caption(messages.new_officers);
        var row = form.row(3);
        form.number(row, messages.new_officers, model.crew().each(), MOST_OFFICERS, model.crew().each(),
                model.crew()::each);
        new Label(row, SWT.NONE).setText(messages.new_day);
        day(row);
        form.flawOf(Field.AGENCIES);
    }

    private void day(Composite row) {
        var field = new DateTime(row, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Access.name(field, words.messages().new_day);
        var day = model.crew().validOn();
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        field.addListener(SWT.Selection, event -> {
            model.crew().validOn(LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay()));
            changed.run();
        });
    }

    @Override
    public void show(Map<Field, Localized> flaws) {
        ways.forEach((listed, row) -> Form.visible(row, listed == model.pool().listed()));
        counted.setText(DrawWords.say(words.messages().new_counted, model.pool().pool().size()));
        strengths.forEach((code, label) -> label.setText(
                DrawWords.say(words.messages().new_strength, model.crew().officers(code).size())));
        form.flaws(flaws);
    }
}
