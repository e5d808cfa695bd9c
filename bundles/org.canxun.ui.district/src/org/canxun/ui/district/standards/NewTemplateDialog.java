package org.canxun.ui.district.standards;

import java.text.MessageFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.model.RecordKind;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;
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

/** 新建检查表. */
final class NewTemplateDialog extends CalmDialog {

    private final NewTemplateModel model;
    private final Messages messages;
    private Text title;
    private Text code;
    private Combo agency;

    NewTemplateDialog(Shell parent, NewTemplateModel model, Messages messages) {
        super(parent, messages.new_heading, messages.new_guide);
        this.model = model;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 10).applyTo(body);
        title = text(body, messages.field_title, model::title);
        title.setFocus();
        code = text(body, messages.new_code, model::code);
        agency = combo(body, messages.field_agency, model.agencies().stream().map(AgencyInfo::name).toList(),
                model::agency);
        var words = new Vocabulary(messages);
        var kinds = List.of(RecordKind.INSPECTION, RecordKind.APPRAISAL);
        combo(body, messages.template_kind, kinds.stream().map(words::of).toList(),
                index -> model.kind(kinds.get(index)));
        check();
    }

    private Text text(Composite body, String name, Consumer<String> set) {
        new Label(body, SWT.NONE).setText(name);
        var text = new Text(body, SWT.SINGLE | SWT.BORDER);
        Access.name(text, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(44), SWT.DEFAULT)
                .applyTo(text);
        text.addModifyListener(event -> {
            set.accept(text.getText());
            check();
        });
        return text;
    }

    private Combo combo(Composite body, String name, List<String> labels, IntConsumer set) {
        new Label(body, SWT.NONE).setText(name);
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, name);
        labels.forEach(combo::add);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            set.accept(combo.getSelectionIndex());
            check();
        }));
        return combo;
    }

    private void check() {
        switch (model.flaw()) {
            case NONE -> missing("");
            case CODE -> missing(code, messages.new_code_rule);
            case TAKEN -> missing(code, MessageFormat.format(messages.new_code_taken, model.code()));
            case TITLE -> missing(title, messages.new_title_missing);
            case AGENCY -> missing(agency, messages.new_agency_missing);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.new_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }
}
