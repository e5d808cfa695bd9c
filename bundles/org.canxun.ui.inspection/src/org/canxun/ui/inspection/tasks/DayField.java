package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.canxun.ui.Access;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A field for a day. */
final class DayField {

    private DayField() {}

    static DateTime create(Composite parent, String name, LocalDate value, Consumer<LocalDate> chosen) {
        var field = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Access.name(field, name);
        field.setDate(value.getYear(), value.getMonthValue() - 1, value.getDayOfMonth());
        field.addListener(SWT.Selection, event -> chosen.accept(LocalDate.of(field.getYear(), field.getMonth() + 1,
                field.getDay())));
        return field;
    }
}
