package org.canxun.benchmarks;

import java.nio.file.Path;
import java.time.Clock;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspaces;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.core.workspace.JournaledWorkspaces;
import org.canxun.documents.ItextPaperRenderer;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.evidence.VaultComponent;
import org.canxun.exchange.FileTableReader;
import org.canxun.exchange.FileWorkbookWriter;
import org.canxun.store.H2WorkspaceStore;

/** The product's bundles put together as its services are, without OSGi. */
final class Product implements WorkspaceStore {

    private final WorkspaceStore store = new H2WorkspaceStore();
    private volatile long durableAt;

    Workspaces workspaces() {
        return new JournaledWorkspaces(this, new VaultComponent(), new FileTableReader(), new FileWorkbookWriter(),
                new ItextPaperRenderer(),
                new DemoPhotoMaker(), Clock.systemDefaultZone());
    }

    /** When the latest change reached the disk, by {@link System#nanoTime}. */
    long durableAt() {
        return durableAt;
    }

    @Override
    public OpenWorkspace begin(Path folder) throws ProblemException {
        return watched(store.begin(folder));
    }

    @Override
    public void publish(OpenWorkspace begun) throws ProblemException {
        store.publish(begun);
    }

    @Override
    public OpenWorkspace open(Path folder) throws ProblemException {
        return watched(store.open(folder));
    }

    /** Listens before anybody else does: the first to hear that a change is durable. */
    private OpenWorkspace watched(OpenWorkspace open) {
        open.journal().addListener(sets -> durableAt = System.nanoTime());
        return open;
    }
}
