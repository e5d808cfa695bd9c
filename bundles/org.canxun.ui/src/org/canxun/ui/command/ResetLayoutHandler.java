package org.canxun.ui.command;

import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Messages;
import org.canxun.ui.Notices;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.osgi.service.prefs.BackingStoreException;

/** Closes what was opened, forgets the chosen columns, and has the next start forget the rest. */
public class ResetLayoutHandler {

    /** Kept for the next start, which then builds the window anew. */
    public static final String RESET_KEY = "resetLayout";

    @Execute
    void reset(MWindow window, EModelService models, EPartService parts, Notices notices, ErrorDoor door,
            @Translation Messages messages) {
        models.findElements(window, null, MPart.class, null).stream().filter(MPart::isCloseable).toList()
                .forEach(part -> close(part, parts));
        var preferences = InstanceScope.INSTANCE.getNode("org.canxun.ui");
        try {
            if (preferences.nodeExists("lists")) {
                preferences.node("lists").removeNode();
            }
            preferences.putBoolean(RESET_KEY, true);
            notices.tell(messages.layout_reset);
        } catch (BackingStoreException e) {
            door.report(e);
        }
    }

    /** The service closes what is in the area in front only. */
    private static void close(MPart part, EPartService parts) {
        parts.hidePart(part, true);
        if (part.isToBeRendered()) {
            part.setToBeRendered(false);
            part.getParent().getChildren().remove(part);
        }
    }
}
