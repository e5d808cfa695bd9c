package org.canxun.ui.inspection.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.EvidenceFiles.Handed;
import org.canxun.core.EvidenceFiles.Withheld;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The files that were not exported, each with its reason, and the photos that left as originals. */
final class WithheldDialog extends CalmDialog {

    private static final int LINES = 12;

    private final List<Withheld> withheld;
    private final List<Handed> originals;
    private final Locale locale;
    private final Messages messages;

    WithheldDialog(Shell parent, List<Withheld> withheld, List<Handed> originals, Locale locale, Messages messages) {
        super(parent, withheld.isEmpty() ? messages.export_originals_heading : messages.export_withheld_heading,
                withheld.isEmpty() ? "" : messages.export_withheld_guide);
        this.originals = originals;
        this.withheld = withheld;
        this.locale = locale;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        var stayed = withheld.stream().map(w -> "%03d  %s  %s\n      %s".formatted(w.entry().number(),
                w.entry().itemCode(), w.entry().fileName(), w.reason().text(locale)));
        var heading = withheld.isEmpty() || originals.isEmpty() ? Stream.<String>empty()
                : Stream.of("", messages.export_originals_heading);
        var left = originals.stream().map(h -> "%03d  %s  %s".formatted(h.entry().number(), h.entry().itemCode(),
                h.entry().fileName()));
        result(body, messages.export_withheld_heading, LINES).setText(Stream.of(stayed, heading, left)
                .flatMap(lines -> lines).collect(Collectors.joining("\n")));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.export_close, true);
    }
}
