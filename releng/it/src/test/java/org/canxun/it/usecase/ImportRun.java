package org.canxun.it.usecase;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.canxun.core.geo.Datum;

/** A program that imports lists into a new workspace and says how long it took and how much memory there was in use. */
public final class ImportRun {

    private ImportRun() {}

    /** @param arguments workspace, lists in the order to import */
    public static void main(String[] arguments) throws Exception {
        try (var workspace = RealWorkspaces.with(Clock.systemDefaultZone()).create(Path.of(arguments[0]))) {
            var author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, LocalDate.now());
            var redo = Path.of(arguments[0], "journal", "redo.log");
            for (int i = 1; i < arguments.length; i++) {
                long before = Files.size(redo);
                long start = System.nanoTime();
                var outcome = workspace.sites().importFile(author, Path.of(arguments[i]), Optional.of(Datum.GCJ02));
                // Lists follow in the background; whoever imports looks at them next.
                int sites = workspace.lists().sites().size();
                System.out.printf("%s %d %d %d %d %d %d %d%n", Path.of(arguments[i]).getFileName(), outcome.rows(),
                        outcome.created(), outcome.updated(), outcome.unchanged(), sites,
                        (System.nanoTime() - start) / 1_000_000, Files.size(redo) - before);
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.println("peak " + (peak >> 20));
    }
}
