package org.canxun.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.port.VerifyReport;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.store.redo.RedoFile;
import org.canxun.store.redo.RedoPiece;

/** Reads every stored byte again and compares everything with everything else. */
final class Verifier {

    /** After so many the disk is beyond a list. */
    private static final int MOST = 1000;

    private final RedoFile redo;
    private final RedoFile.Tip tip;
    private final List<Fault> faults = new ArrayList<>();

    /** @param tip how far to read; what is appended later is none of this check's business */
    Verifier(RedoFile redo, RedoFile.Tip tip) {
        this.redo = redo;
        this.tip = tip;
    }

    /** Header page and draft slots, while nobody writes to them. */
    void checkFront() throws IOException {
        redo.checkFront(this::report);
    }

    /**
     * Records, change sets, streams and the index.
     *
     * @param snapshot a transaction that sees the index as it was when the check began
     */
    VerifyReport check(Connection snapshot) throws IOException {
        var index = new IndexVerifier(snapshot, this::add);
        var known = new IdLog();
        try {
            index.checkSchema();
        } catch (SQLException e) {
            add("index", "cannot be read: " + Causes.of(e));
        }
        redo.walk(tip.end(), piece -> {
            report(piece);
            if (piece instanceof RedoPiece.Sound sound) {
                for (var stored : read(sound)) {
                    if (!known.add(stored.set().id())) {
                        add("redo.log record " + sound.record().number(), stored.set().id() + " is there again");
                    }
                    index.compare(stored.set(), known.size());
                }
            }
        });
        try {
            index.findStrangers(known);
            index.checkAggregates();
        } catch (SQLException e) {
            add("index", "cannot be read: " + Causes.of(e));
        }
        return new VerifyReport(known.size(), faults);
    }

    /** Reading checks the digest of every payload. */
    private List<Stored> read(RedoPiece.Sound sound) {
        try {
            return Stored.of(sound.record());
        } catch (IOException e) {
            add("redo.log record " + sound.record().number(), e.getMessage());
            return List.of();
        }
    }

    private void report(RedoPiece piece) {
        if (piece instanceof RedoPiece.Damaged damaged) {
            add("redo.log " + damaged.place(), damaged.detail());
        }
    }

    private void add(String place, String detail) {
        if (faults.size() < MOST) {
            faults.add(new Fault(place, detail));
        }
    }

    /** Hears of what is wrong. */
    @FunctionalInterface
    interface FaultListener {
        void fault(String place, String detail);
    }
}
