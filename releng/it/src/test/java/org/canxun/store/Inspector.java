package org.canxun.store;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.canxun.it.KilledProcess;

/** A program that stores until it is killed and says on its output what it was told is stored. */
public final class Inspector {

    private static final long PACE = 1_000_000;

    private Inspector() {}

    /** @param arguments workspace, round, folder to practise in before it is told to go */
    public static void main(String[] arguments) throws Exception {
        int round = Integer.parseInt(arguments[1]);
        practise(Path.of(arguments[2]));
        if (System.in.read() < 0) {
            return;
        }
        var journal = new H2WorkspaceStore().open(Path.of(arguments[0])).journal();
        var sites = new SiteWriter(journal.incarnation(), "r" + round + "-", round);
        while (true) {
            var unit = sites.unit();
            var line = unit.stream().map(set -> set.id().value()).collect(Collectors.joining(" "));
            KilledProcess.say("try " + line);
            journal.append(unit);
            KilledProcess.say(KilledProcess.STORED);
            if (round % 2 == 0) {
                // A quick typist; in the other rounds a machine.
                LockSupport.parkNanos(PACE);
            }
        }
    }

    /** Loads what a program that has run for a while has loaded. */
    private static void practise(Path folder) throws Exception {
        var journal = new H2WorkspaceStore().create(folder).journal();
        journal.append(new SiteWriter(journal.incarnation(), "x", 0).unit());
        journal.close();
    }
}
