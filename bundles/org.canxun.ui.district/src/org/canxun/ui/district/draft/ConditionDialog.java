package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.List;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** 插入条件: a condition put together from choices. */
final class ConditionDialog extends CalmDialog {

    private final ConditionBuilder builder;
    private final Conditions conditions;
    private final Messages messages;
    private final List<Choice> subjects;
    private final String before;
    private List<Choice> operators = List.of();
    private List<Choice> values = new ArrayList<>();
    private Combo how;
    private Combo subject;
    private Combo operator;
    private Combo value;
    private Text number;
    private Label said;
    private String condition = "";

    ConditionDialog(Shell parent, EditorModel model, String before) {
        super(parent, model.forms().messages().condition_heading, model.forms().messages().condition_guide);
        var forms = model.forms();
        messages = forms.messages();
        this.before = before;
        var content = model.view().content();
        builder = new ConditionBuilder(content, forms.codes(), forms.locale(), messages);
        conditions = new Conditions(content, forms.codes(), forms.locale());
        subjects = builder.subjects(model.selected() instanceof Node.Item item
                ? model.view().item(item.id()).map(i -> i.code()).orElse("") : "");
    }

    /** What was there before with what was added. */
    String condition() {
        return condition;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 10).applyTo(body);
        if (!before.isBlank()) {
            how = combo(body, messages.condition_join);
            how.setItems(messages.condition_and, messages.condition_or);
            how.select(0);
        }
        subject = combo(body, messages.condition_subject);
        subject.setItems(labels(subjects));
        subject.select(0);
        operator = combo(body, messages.condition_operator);
        value = combo(body, messages.condition_value);
        label(body, messages.condition_number);
        number = new Text(body, SWT.SINGLE | SWT.BORDER);
        Access.name(number, messages.condition_number);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
        label(body, messages.condition_said);
        said = Css.style(new Label(body, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4)
                .hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(3)).applyTo(said);
        subject.addListener(SWT.Selection, event -> subjectChosen());
        operator.addListener(SWT.Selection, event -> operatorChosen());
        value.addListener(SWT.Selection, event -> show());
        number.addModifyListener(event -> show());
        subjectChosen();
    }

    private static void label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
    }

    private Combo combo(Composite body, String label) {
        label(body, label);
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, label);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (combo == how) {
                show();
            }
        }));
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private static String[] labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toArray(String[]::new);
    }

    private String chosenSubject() {
        return subjects.get(Math.max(0, subject.getSelectionIndex())).code();
    }

    private String chosenOperator() {
        return operators.get(Math.max(0, operator.getSelectionIndex())).code();
    }

    private void subjectChosen() {
        operators = builder.operators(chosenSubject());
        operator.setItems(labels(operators));
        operator.select(0);
        operatorChosen();
    }

    private void operatorChosen() {
        values = builder.values(chosenSubject(), chosenOperator());
        value.setItems(labels(values));
        value.select(0);
        Css.enable(value, !values.isEmpty());
        Css.enable(number, values.isEmpty());
        show();
    }

    private void show() {
        var put = values.isEmpty() ? Shape.NUMBER.clean(number.getText())
                : values.get(Math.max(0, value.getSelectionIndex())).code();
        if (values.isEmpty() && !Shape.NUMBER.accepts(put)) {
            said.setText("");
            missing(number, messages.number_wrong);
            return;
        }
        var added = builder.condition(chosenSubject(), chosenOperator(), put);
        condition = ConditionBuilder.join(before, how != null && how.getSelectionIndex() == 1 ? "or" : "and", added);
        said.setText(conditions.say(condition, true).text().replace("&", "&&"));
        said.requestLayout();
        missing("");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.condition_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
