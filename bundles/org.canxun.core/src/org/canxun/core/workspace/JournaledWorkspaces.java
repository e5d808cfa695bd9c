package org.canxun.core.workspace;

import java.nio.file.Path;
import java.time.Clock;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;
import org.canxun.core.elapsed.DeviceBootClock;
import org.canxun.core.port.BootClock;
import org.canxun.core.port.PaperRenderer;
import org.canxun.core.port.PhotoMaker;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.VaultProvider;
import org.canxun.core.port.WorkbookWriter;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.core.port.WorkspaceStore.OpenWorkspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Workspaces over the adapters that the product brings along. */
@Component
public final class JournaledWorkspaces implements Workspaces {

    private final WorkspaceStore store;
    private final VaultProvider vaults;
    private final Adapters adapters;

    @Activate
    public JournaledWorkspaces(@Reference WorkspaceStore store, @Reference VaultProvider vaults,
            @Reference TableReader tables, @Reference WorkbookWriter workbooks, @Reference PaperRenderer papers,
            @Reference PhotoMaker photos) {
        this(store, vaults, tables, workbooks, papers, photos, Clock.systemDefaultZone(), new DeviceBootClock());
    }

    /** With a clock of the caller's choice, which nobody sets while it runs. */
    public JournaledWorkspaces(WorkspaceStore store, VaultProvider vaults, TableReader tables, WorkbookWriter workbooks,
            PaperRenderer papers, PhotoMaker photos, Clock clock) {
        this(store, vaults, tables, workbooks, papers, photos, clock, BootClock.following(clock));
    }

    /** With clocks of the caller's choice. */
    public JournaledWorkspaces(WorkspaceStore store, VaultProvider vaults, TableReader tables, WorkbookWriter workbooks,
            PaperRenderer papers, PhotoMaker photos, Clock clock, BootClock boot) {
        this.store = store;
        this.vaults = vaults;
        this.adapters = new Adapters(tables, workbooks, papers, photos, clock, boot);
    }

    @Override
    public Workspace open(Path folder) throws ProblemException {
        return opened(store.open(folder));
    }

    @Override
    public Workspace create(Path folder) throws ProblemException {
        return create(folder, "", workspace -> {
        });
    }

    @Override
    public Workspace createDemo(Path folder) throws ProblemException {
        return create(folder, DemoDistrict.NAME, workspace -> new DemoDistrict(workspace, adapters).fill());
    }

    private Workspace create(Path folder, String districtName, Filling filling) throws ProblemException {
        var begun = store.begin(folder);
        var workspace = opened(begun);
        try {
            var program = Author.program(adapters.clock().getZone());
            workspace.district().setUp(program, districtName, adapters.tables());
            workspace.publishedTemplates().publishShipped(program, adapters.tables());
            filling.fill(workspace);
            store.publish(begun);
            return workspace;
        } catch (ProblemException | RuntimeException | Error e) {
            abandon(workspace, e);
            throw e;
        }
    }

    /** What broke off is never published; that it cannot be closed well, as on a full disk, matters less. */
    private static void abandon(JournaledWorkspace workspace, Throwable cause) {
        try {
            workspace.close();
        } catch (ProblemException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private JournaledWorkspace opened(OpenWorkspace open) throws ProblemException {
        try {
            return new JournaledWorkspace(open, vaults.open(open.folder().resolve("vault")), adapters);
        } catch (ProblemException | RuntimeException e) {
            open.journal().close();
            throw e;
        }
    }

    /** What goes into a new workspace. */
    @FunctionalInterface
    private interface Filling {
        void fill(JournaledWorkspace workspace) throws ProblemException;
    }
}
