package org.canxun.ui.inspection.tasks;

import java.util.List;

import org.canxun.ui.Access;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Takes somebody from outside along, who may assist and no more. */
final class AssistantFields {

    private static final int LONGEST = 100;

    /** Adds somebody. */
    @FunctionalInterface
    interface Adding {
        /** @return whether it was done; not without a name, and not twice */
        boolean add(String name, int agency, String organisation);
    }

    AssistantFields(Composite body, Messages messages, List<String> agencies, Adding adding) {
        var group = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        new Label(group, SWT.NONE).setText(messages.assistant);
        var name = text(group, messages.assistant_name);
        var organisation = text(group, messages.assistant_organisation);
        var agency = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(agency, messages.assistant_agency);
        agency.setItems(agencies.stream().map(a -> TaskWords.format(messages.assistant_of, a)).toArray(String[]::new));
        agency.select(0);
        var add = new Button(group, SWT.PUSH);
        add.setText(messages.assistant_add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (adding.add(name.getText(), agency.getSelectionIndex(), organisation.getText())) {
                name.setText("");
                organisation.setText("");
            }
            name.setFocus();
        }));
    }

    private static Text text(Composite group, String label) {
        var text = new Text(group, SWT.SINGLE | SWT.BORDER);
        text.setMessage(label);
        text.setTextLimit(LONGEST);
        Access.name(text, label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
