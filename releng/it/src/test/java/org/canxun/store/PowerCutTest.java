package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.journal.ChangeSet;
import org.canxun.store.redo.RecordCipher;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

    private static final int SEEDS = 100;
    private static final int SMALL_SLOT = 4096;

    /** What fails here fails by design. */
    private static final Logger LOG = Logger.getLogger("org.canxun.store");

    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        LOG.setLevel(Level.OFF);
        FilePath.register(new CutFilePath());
    }

    @Test
    void whatWasAcknowledgedOutlivesAPowerCut() throws Exception {
        long first = System.nanoTime();
        System.out.printf("power cut seeds %d to %d%n", first, first + SEEDS - 1);
        int stored = 0;
        for (long seed = first; seed < first + SEEDS; seed++) {
            stored += cut(seed);
        }
        System.out.printf("%d power cuts, %d units acknowledged%n", SEEDS, stored);
        assertTrue(stored > SEEDS);
    }

    private int cut(long seed) throws IOException, ProblemException {
        var random = new Random(seed);
        var workspace = folder.resolve("seed" + seed);
        new H2WorkspaceStore(options(new Power(random, Integer.MAX_VALUE))).create(workspace).journal().close();
        var power = new Power(random, 5 + random.nextInt(600));
        var units = new ArrayList<List<ChangeSet>>();
        var drafts = new ArrayList<Draft>();
        boolean typed = store(workspace, power, random, units, drafts);
        power.fail();
        check(seed, workspace, units, drafts, typed);
        return units.size();
    }

    private static StoreOptions options(Power power) {
        CutFilePath.use(power);
        return new StoreOptions(new CutDisk(power), RecordCipher.NONE, SMALL_SLOT, CutFilePath.SCHEME,
                Optional.empty());
    }

    /**
     * Stores until the power fails.
     *
     * @return whether a draft was the last thing tried
     */
    private static boolean store(Path workspace, Power power, Random random, List<List<ChangeSet>> units,
            List<Draft> drafts) {
        try {
            var journal = new H2WorkspaceStore(options(power)).open(workspace).journal();
            var sites = new SiteWriter(journal.incarnation(), "s", random.nextLong());
            boolean typing = false;
            try {
                while (true) {
                    typing = random.nextInt(3) == 0;
                    if (typing) {
                        var draft = new Draft("MealSite/none", "none", "name", "字".repeat(
                                random.nextInt(1000)));
                        drafts.add(draft);
                        journal.keepDraft(draft);
                    } else {
                        units.add(sites.unit());
                        journal.append(units.get(units.size() - 1));
                    }
                }
            } catch (ProblemException e) {
                if (!typing) {
                    units.remove(units.size() - 1);
                }
                return typing;
            } finally {
                journal.close();
            }
        } catch (ProblemException e) {
            // The power failed while opening or closing.
            return false;
        }
    }

    private static void check(long seed, Path workspace, List<List<ChangeSet>> units, List<Draft> drafts,
            boolean typed) throws ProblemException {
        var journal = new H2WorkspaceStore().open(workspace).journal();
        var present = new HashSet<ChangeSet>();
        for (var aggregate : journal.aggregates("MealSite")) {
            present.addAll(journal.load(aggregate));
        }
        for (var unit : units) {
            assertTrue(present.containsAll(unit), "seed " + seed + " lost " + unit);
        }
        if (!drafts.isEmpty() && !(typed && drafts.size() == 1)) {
            var found = journal.draft();
            var last = drafts.get(drafts.size() - 1);
            assertTrue(found.equals(Optional.of(last)) || typed && found.equals(Optional.of(drafts.get(
                    drafts.size() - 2))), "seed " + seed + " lost a draft");
        }
        assertEquals(List.of(), journal.verify().faults(), "seed " + seed);
        journal.close();
    }

    @Test
    void theDatabaseAloneWouldLoseAcknowledgedWork() throws Exception {
        long first = System.nanoTime();
        int cuts = 10;
        int failed = 0;
        int failedForced = 0;
        for (long seed = first; seed < first + cuts; seed++) {
            failed += databaseKeeps(seed, false) ? 0 : 1;
            failedForced += databaseKeeps(seed, true) ? 0 : 1;
        }
        System.out.printf(
                "seeds from %d: H2 alone failed %d of %d cuts, with a forced checkpoint after each commit %d%n",
                first, failed, cuts, failedForced);
        assertTrue(failed > 0, "then the redo file is not needed; seeds from " + first);
    }

    private boolean databaseKeeps(long seed, boolean checkpoint) throws IOException {
        var random = new Random(seed);
        var base = Files.createDirectory(folder.resolve("h2-" + seed + checkpoint)).resolve("alone");
        var power = new Power(random, 50 + random.nextInt(400));
        CutFilePath.use(power);
        int acknowledged = 0;
        try (var connection = DriverManager.getConnection("jdbc:h2:" + CutFilePath.SCHEME + ":" + base)) {
            connection.createStatement().execute("create table change_set (seq bigint primary key, header varbinary)");
            while (true) {
                var header = new byte[600];
                random.nextBytes(header);
                insert(connection, acknowledged + 1, header, checkpoint);
                acknowledged++;
                if (acknowledged > 5000) {
                    power.fail();
                }
            }
        } catch (SQLException e) {
            power.fail();
        }
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + base);
                var rows = connection.createStatement().executeQuery("select count(*) from change_set")) {
            rows.next();
            return rows.getInt(1) >= acknowledged;
        } catch (SQLException e) {
            return acknowledged == 0;
        }
    }

    private static void insert(Connection connection, int seq, byte[] header, boolean checkpoint) throws SQLException {
        try (var insert = connection.prepareStatement("insert into change_set values (?, ?)")) {
            insert.setInt(1, seq);
            insert.setBytes(2, header);
            insert.executeUpdate();
        }
        if (checkpoint) {
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }
}
