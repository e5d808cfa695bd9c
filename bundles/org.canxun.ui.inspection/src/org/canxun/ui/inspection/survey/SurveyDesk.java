package org.canxun.ui.inspection.survey;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.canxun.core.inspection.Inspections;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.eclipse.swt.widgets.Shell;

/** Hands the laptop to diners. */
public final class SurveyDesk {

    private final Inspections inspections;
    private final String inspectionId;
    private final Work work;
    private final Locale locale;
    private final Messages messages;

    public SurveyDesk(Inspections inspections, String inspectionId, Work work, Locale locale, Messages messages) {
        this.inspections = inspections;
        this.inspectionId = inspectionId;
        this.work = work;
        this.locale = locale;
        this.messages = messages;
    }

    /** @param taken records each complete questionnaire */
    public void open(Shell parent, String recordId, Consumer<List<Integer>> taken) {
        work.run(messages.heading, monitor -> inspections.survey(inspectionId, recordId), tally -> {
            if (!parent.isDisposed() && !CalmDialog.asking(parent)) {
                new SurveyDialog(parent, new SurveyModel(tally.count(), taken), locale, messages).open();
            }
        });
    }
}
