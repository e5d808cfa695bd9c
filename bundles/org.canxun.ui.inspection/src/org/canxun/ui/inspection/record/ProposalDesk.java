package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.meals.IndicatorValues;
import org.canxun.core.meals.IndicatorValues.Proposal;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Reads in the background what data says of the record in front, and offers it. */
final class ProposalDesk {

    private final RecordingModel model;
    private final IndicatorValues values;
    private final Work work;
    private final Locale locale;
    private final Messages messages;

    ProposalDesk(RecordingModel model, IndicatorValues values, Work work, Locale locale, Messages messages) {
        this.model = model;
        this.values = values;
        this.work = work;
        this.locale = locale;
        this.messages = messages;
    }

    void open(Shell shell) {
        model.leaving();
        var record = model.record();
        read(record.id(), Optional.empty(), found -> {
            if (shell.isDisposed() || CalmDialog.asking(shell)) {
                return;
            }
            var offered = new ProposalsModel(record, locale, messages);
            offered.show(found);
            var dialog = new ProposalsDialog(shell, offered,
                    meals -> read(record.id(), meals, offered::show), messages);
            if (dialog.open() == Window.OK) {
                model.whole().take(offered.chosen());
            }
        });
    }

    /** @param meals expected of the site on a day; empty for the example the program knows */
    private void read(String recordId, Optional<BigDecimal> meals, Consumer<List<Proposal>> onUi) {
        var inspectionId = model.view().id();
        work.run(messages.data_reading,
                monitor -> values.proposals(inspectionId, meals).stream().filter(p -> p.recordId().equals(recordId))
                        .toList(),
                onUi);
    }
}
