package org.canxun.it.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/** One device of several that work on the same things, with its own clock. */
record Replica(Path folder, SteppingClock clock, Workspace workspace) {

    /** Another device that knows all that a first one knows. */
    static Replica of(Workspace first, Path folder, SteppingClock clock, WorkspaceStore store)
            throws ProblemException {
        var journal = store.create(folder).journal();
        journal.append(everything(first.journal()));
        journal.close();
        return new Replica(folder, clock, RealWorkspaces.with(clock, store).open(folder));
    }

    private static List<ChangeSet> everything(JournalStore journal) throws ProblemException {
        var all = new ArrayList<ChangeSet>();
        for (var type : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass) {
                for (var aggregate : journal.aggregates(type.getName())) {
                    all.addAll(journal.load(aggregate));
                }
            }
        }
        return all;
    }

    JournalStore journal() {
        return workspace.journal();
    }

    List<ChangeSet> load(AggregateId aggregate) throws ProblemException {
        return journal().load(aggregate);
    }

    String name() {
        return folder.getFileName().toString();
    }
}
