package org.canxun.ui.inspection.people;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.PersonRow;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

/** After the start: who are you, and back to what you were doing; made by the platform, hence public. */
public class Arrival {

    private final Work work;
    private final Messages messages;
    /** Read while the window is built; absent when there is no workspace, and no window will come. */
    private final java.util.Optional<FutureTask<List<PersonRow>>> people;

    @Inject
    public Arrival(Work work, @Translation Messages messages, @Optional Workspace workspace) {
        this.work = work;
        this.messages = messages;
        people = java.util.Optional.ofNullable(workspace).map(w -> new FutureTask<>(w.people()::list));
        people.ifPresent(Arrival::start);
    }

    private static void start(Runnable reading) {
        var thread = new Thread(reading, "canxun people");
        thread.setDaemon(true);
        thread.start();
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application,
            @Optional Workspace workspace) {
        if (workspace == null) {
            return;
        }
        var context = application.getChildren().get(0).getContext();
        var persons = ContextInjectionFactory.make(PersonSwitch.class, context);
        persons.choose(() -> people(workspace), author -> land(context, workspace, author),
                () -> context.get(Shell.class).close());
    }

    private List<PersonRow> people(Workspace workspace) throws ProblemException {
        try {
            return people.orElseThrow().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // Asked once more, now that there is a window to say what is wrong.
        }
        return workspace.people().list();
    }

    private void land(IEclipseContext context, Workspace workspace, Author author) {
        var navigator = ContextInjectionFactory.make(Navigator.class, context);
        work.run(messages.arrival_reading, monitor -> {
            var unfinished = workspace.inspections().unfinished(author);
            return unfinished.isEmpty() ? null : workspace.inspections().view(unfinished.get());
        }, view -> {
            if (view == null) {
                navigator.openSites();
            } else {
                navigator.openInspection(view.id(), view.siteName());
            }
        });
    }
}
