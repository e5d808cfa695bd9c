package org.canxun.ui.inspection.people;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.PersonRow;
import org.canxun.ui.StatusModel;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Topics;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.window.Window;

/** Asks who works here and puts the answer where every change takes its author from. */
@Creatable
class PersonSwitch {

    private static final String LAST = "lastPerson";

    private final MApplication application;
    private final IEclipseContext context;
    private final Workspace workspace;
    private final Codes codes;
    private final Work work;
    private final StatusModel status;
    private final Messages messages;
    private final IEventBroker events;

    @Inject
    PersonSwitch(MApplication application, IEclipseContext context, Workspace workspace, Codes codes, Work work,
            StatusModel status, IEventBroker events, @Translation Messages messages) {
        this.application = application;
        this.context = context;
        this.workspace = workspace;
        this.codes = codes;
        this.work = work;
        this.status = status;
        this.events = events;
        this.messages = messages;
    }

    /** @param none what to do when nobody was chosen */
    void choose(Consumer<Author> chosen, Runnable none) {
        choose(workspace.people()::list, chosen, none);
    }

    /** @param reader of the people, who may have been read already */
    void choose(PeopleReader reader, Consumer<Author> chosen, Runnable none) {
        work.run(messages.people_reading, monitor -> reader.read(), people -> {
            var preferences = InstanceScope.INSTANCE.getNode("org.canxun.ui");
            var model = new PersonModel(people, codes, preferences.get(LAST, ""));
            context.set(PersonModel.class, model);
            var dialog = ContextInjectionFactory.make(PersonDialog.class, context);
            if (dialog.open() != Window.OK) {
                none.run();
                return;
            }
            var person = model.selected().orElseThrow();
            preferences.put(LAST, person.id());
            chosen.accept(become(person));
        }, failure -> none.run());
    }

    /** See {@link #choose(PeopleReader, Consumer, Runnable)}. */
    @FunctionalInterface
    interface PeopleReader {
        List<PersonRow> read() throws ProblemException;
    }

    private Author become(PersonRow person) {
        var author = new Author(person.id(), ZoneId.systemDefault());
        application.getContext().set(Author.class, author);
        status.who(person.name() + "  "
                + codes.agency(person.agencyCode()).map(Codes.AgencyInfo::shortName).orElse(""));
        events.post(Topics.AUTHOR, person.id());
        return author;
    }
}
