package org.canxun.it.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;
import org.canxun.core.geo.Datum;
import org.canxun.core.people.People.NewCertificate;
import org.canxun.core.people.People.NewPerson;
import org.canxun.core.port.BootClock;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.core.workspace.JournaledWorkspaces;
import org.canxun.documents.ItextPaperRenderer;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.evidence.VaultComponent;
import org.canxun.exchange.FileTableReader;
import org.canxun.exchange.FileWorkbookWriter;
import org.canxun.store.H2WorkspaceStore;

/** Workspaces with everything real in them, as the product puts them together. */
public final class RealWorkspaces {

    public static final String MARKET = "MARKET_REGULATION";
    public static final String CIVIL = "CIVIL_AFFAIRS";

    private RealWorkspaces() {}

    public static Workspaces with(Clock clock) {
        return with(clock, new H2WorkspaceStore());
    }

    public static Workspaces with(Clock clock, WorkspaceStore store) {
        return new JournaledWorkspaces(store, new VaultComponent(), new FileTableReader(), new FileWorkbookWriter(),
                new ItextPaperRenderer(), new DemoPhotoMaker(), clock);
    }

    /** With a clock that somebody sets while the time since the start of the device goes on. */
    static Workspaces with(Clock clock, BootClock boot) {
        return new JournaledWorkspaces(new H2WorkspaceStore(), new VaultComponent(), new FileTableReader(),
                new FileWorkbookWriter(), new ItextPaperRenderer(), new DemoPhotoMaker(), clock, boot);
    }

    /** Somebody who may enforce until the end of that day. */
    public static Author officer(Workspace workspace, String name, String agency, LocalDate validTo)
            throws ProblemException {
        return person(workspace, name, agency,
                Optional.of(new NewCertificate("证" + name, validTo.minusYears(3), validTo)));
    }

    public static Author person(Workspace workspace, String name, String agency,
            Optional<NewCertificate> certificate) throws ProblemException {
        var by = Author.program(SteppingClock.SHANGHAI);
        var id = workspace.people().add(Optional.of(by), new NewPerson(name, agency, "", certificate));
        return new Author(id, SteppingClock.SHANGHAI);
    }

    /** @return ids of that many new sites, in order */
    public static List<String> sites(Workspace workspace, Author author, Path scratch, int count)
            throws ProblemException, IOException {
        var lines = new StringBuilder("备案号,名称,类型,街道,地址\n");
        for (int i = 1; i <= count; i++) {
            lines.append("备%05d,助餐点%d,助餐点,一街道,一路%d号\n".formatted(i, i, i));
        }
        var file = Files.writeString(scratch.resolve("sites.csv"), lines);
        workspace.sites().importFile(author, file, Optional.of(Datum.WGS84));
        var ids = workspace.lists().siteIdsByFilingNumber();
        return ids.keySet().stream().sorted().map(ids::get).toList();
    }
}
