package org.canxun.ui.inspection.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.EvidenceFiles.Withheld;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The files that were not exported, each with its reason. */
final class WithheldDialog extends CalmDialog {

    private static final int LINES = 12;

    private final List<Withheld> withheld;
    private final Locale locale;
    private final Messages messages;

    WithheldDialog(Shell parent, List<Withheld> withheld, Locale locale, Messages messages) {
        super(parent, messages.export_withheld_heading, messages.export_withheld_guide);
        this.withheld = withheld;
        this.locale = locale;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        result(body, messages.export_withheld_heading, LINES).setText(withheld.stream()
                .map(w -> "%03d  %s  %s\n      %s".formatted(w.entry().number(), w.entry().itemCode(),
                        w.entry().fileName(), w.reason().text(locale)))
                .collect(Collectors.joining("\n")));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.export_close, true);
    }
}
