package org.canxun.ui.inspection.people;

import java.time.LocalDate;

import org.canxun.core.Codes;
import org.canxun.core.people.People.NewPerson;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Somebody new: name, agency, job title, and the certificate if there is one. */
class NewPersonDialog extends CalmDialog {

    private final Codes codes;
    private final Messages messages;
    private Text name;
    private Combo agency;
    private Text job;
    private Text certificate;
    private DateTime from;
    private DateTime to;
    private NewPerson person;

    NewPersonDialog(Shell parent, Codes codes, Messages messages) {
        super(parent, messages.person_new_title, messages.person_new_guide);
        this.codes = codes;
        this.messages = messages;
    }

    NewPerson person() {
        return person;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        name = text(body, messages.people_name);
        label(body, messages.people_agency);
        agency = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(agency, messages.people_agency);
        codes.agencies().forEach(candidate -> agency.add(candidate.name()));
        agency.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(agency);
        job = text(body, messages.people_job);
        certificate = text(body, messages.person_new_cert_no);
        from = date(body, messages.person_new_from);
        to = date(body, messages.person_new_to);
        to.setYear(to.getYear() + 5);
        check();
        name.setFocus();
    }

    private static void label(Composite body, String text) {
        new Label(body, SWT.NONE).setText(text);
    }

    private Text text(Composite body, String label) {
        label(body, label);
        var field = new Text(body, SWT.BORDER);
        Access.name(field, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT)
                .applyTo(field);
        field.addModifyListener(event -> check());
        return field;
    }

    private DateTime date(Composite body, String label) {
        label(body, label);
        var field = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Access.name(field, label);
        field.addListener(SWT.Selection, event -> check());
        return field;
    }

    private static LocalDate day(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    private NewPersonModel model() {
        var chosen = agency.getSelectionIndex();
        return new NewPersonModel(name.getText(), chosen < 0 ? "" : codes.agencies().get(chosen).code(), job.getText(),
                certificate.getText(), day(from), day(to));
    }

    private void check() {
        if (to == null) {
            return;
        }
        var model = model();
        Css.enable(from, model.certified());
        Css.enable(to, model.certified());
        switch (model.flaw()) {
            case NONE -> missing("");
            case NAME -> missing(name, messages.person_new_name_missing);
            case AGENCY -> missing(agency, messages.person_new_agency_missing);
            case DATES -> missing(to, messages.person_new_dates_wrong);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.person_new_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
    }

    @Override
    protected void okPressed() {
        person = model().person();
        super.okPressed();
    }
}
