package org.canxun.ui.inspection.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.canxun.core.elapsed.ClockShift;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.ItemStep;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.eclipse.swt.widgets.Shell;

/** Reads in the background what was done to an item, and shows it. */
public final class HistoryDesk {

    private final Inspections inspections;
    private final String inspectionId;
    private final Work work;
    private final Messages messages;

    public HistoryDesk(Inspections inspections, String inspectionId, Work work, Messages messages) {
        this.inspections = inspections;
        this.inspectionId = inspectionId;
        this.work = work;
        this.messages = messages;
    }

    /** @param answers an answer in words */
    public void open(Shell shell, Place place, Function<Given, String> answers) {
        work.run(messages.reading,
                monitor -> new History(inspections.history(inspectionId, place.recordId(), place.itemCode()),
                        inspections.clockShifts(inspectionId)),
                history -> show(shell, place, history, new HistoryWords(messages, answers)));
    }

    private void show(Shell shell, Place place, History history, HistoryWords words) {
        if (shell.isDisposed() || CalmDialog.asking(shell)) {
            return;
        }
        var rows = new ArrayList<>(history.steps().stream().map(words::row).toList());
        Collections.reverse(rows);
        new HistoryDialog(shell, place.itemCode(), words.columns(), rows,
                history.shifts().stream().map(shift -> words.shift(shift, ZoneId.systemDefault())).toList(), messages)
                .open();
    }

    /** What is read. */
    private record History(List<ItemStep> steps, List<ClockShift> shifts) {}
}
