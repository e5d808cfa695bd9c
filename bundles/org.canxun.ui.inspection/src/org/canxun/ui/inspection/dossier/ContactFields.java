package org.canxun.ui.inspection.dossier;

import java.util.function.Consumer;

import org.canxun.model.MealSite;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who is to be called, and the number to take along. */
final class ContactFields {

    private final Messages messages;
    private final Composite area;
    private final Label who;
    private final Button copy;
    private String phone = "";

    /** @param copied hears what was copied, in words */
    ContactFields(Composite parent, Messages messages, Consumer<String> copied) {
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        who = Css.style(new Label(area, SWT.WRAP), "canxun-value");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(who);
        copy = new Button(area, SWT.PUSH);
        copy.setText(messages.copy_phone);
        Access.name(copy, () -> messages.copy_phone + " " + phone);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var clipboard = new Clipboard(copy.getDisplay());
            clipboard.setContents(new Object[]{ phone }, new Transfer[]{ TextTransfer.getInstance() });
            clipboard.dispose();
            copied.accept(DossierWords.format(messages.copied, phone));
        }));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(copy);
    }

    void show(MealSite site) {
        var name = text(site.getContactName());
        phone = text(site.getContactPhone());
        who.setText(name.isEmpty() && phone.isEmpty() ? messages.contact_none
                : (name + "  " + phone).strip().replace("&", "&&"));
        ((GridData) copy.getLayoutData()).exclude = phone.isEmpty();
        copy.setVisible(!phone.isEmpty());
        area.requestLayout();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
