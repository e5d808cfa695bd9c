package org.canxun.ui.inspection.tasks;

import java.util.Optional;

import org.canxun.ui.Access;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Takes somebody from outside along, who may assist and no more. */
final class AssistantFields {

    private static final int LONGEST = 100;

    private final TeamModel model;
    private final Runnable changed;
    private final Composite area;
    private final Text name;
    private final Text organisation;
    private final Combo agency;

    /** @param changed told when something is typed or somebody was added */
    AssistantFields(Composite body, Messages messages, TaskWords words, TeamModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        area = new Composite(body, SWT.NONE);
        var group = area;
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        new Label(group, SWT.NONE).setText(messages.assistant);
        name = text(group, messages.assistant_name);
        organisation = text(group, messages.assistant_organisation);
        agency = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(agency, messages.assistant_agency);
        agency.setItems(model.agencies().stream()
                .map(code -> TaskWords.format(messages.assistant_of, words.agency(code))).toArray(String[]::new));
        agency.select(0);
        var add = new Button(group, SWT.PUSH);
        add.setText(messages.assistant_add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> entered()));
    }

    Composite area() {
        return area;
    }

    private Text text(Composite group, String label) {
        var text = new Text(group, SWT.SINGLE | SWT.BORDER);
        text.setMessage(label);
        text.setTextLimit(LONGEST);
        Access.name(text, label);
        text.addModifyListener(event -> changed.run());
        // Enter adds, and does not end the dialog.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                entered();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void entered() {
        take();
        name.setFocus();
    }

    /** Adds whoever is typed, as far as they are. */
    void take() {
        if (model.addAssistant(name.getText(), model.agencies().get(agency.getSelectionIndex()),
                organisation.getText())) {
            name.setText("");
            organisation.setText("");
            changed.run();
        }
    }

    Optional<TeamModel.Lack> lack() {
        return model.lack(name.getText(), organisation.getText());
    }

    /** Where to say what is wrong. */
    Control field() {
        return name;
    }
}
