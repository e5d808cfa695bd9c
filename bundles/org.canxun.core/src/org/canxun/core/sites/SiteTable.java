package org.canxun.core.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.geo.Datum;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;

/**
 * Reads a list of sites, as subdistricts keep them, into a plan. Filing number, name, type, subdistrict and address
 * are required; see {@link SiteColumn} for the columns and {@link SiteVocabulary} for the words.
 */
public final class SiteTable {

    private final SiteParser parser;
    private final Faults errors;
    private final Faults warnings;
    private final List<SiteRecord> sites = new ArrayList<>();
    private final Map<String, Integer> rowsByFilingNumber = new HashMap<>();
    private final Map<String, Integer> rowsByPlace = new HashMap<>();

    private SiteTable(SiteVocabulary vocabulary, Optional<Datum> stated, Faults errors, Faults warnings) {
        this.parser = new SiteParser(vocabulary, new PositionParser(stated, errors));
        this.errors = errors;
        this.warnings = warnings;
    }

    /**
     * @param stated the datum of the positions, as the user has said; a list may say it itself in a column. Without
     *            either, a list with positions has an error.
     * @throws ProblemException when the source cannot be read as a table at all
     */
    public static SiteImportPlan read(TableReader reader, TableSource source, SiteVocabulary vocabulary,
            Optional<Datum> stated) throws ProblemException {
        var table = new SiteTable(vocabulary, stated, new Faults(), new Faults());
        var scan = new TableScan<>(SiteColumn.class, table.errors, table.warnings, table::site);
        source.read(reader, scan);
        scan.finish();
        return new SiteImportPlan(scan.columns(), table.sites, scan.count(), table.errors.toList(),
                table.warnings.toList());
    }

    private void site(TableRow<SiteColumn> row) {
        var site = parser.parse(row);
        requireUnique(row);
        warnOfTwin(row);
        site.filter(parsed -> row.sound()).ifPresent(sites::add);
    }

    private void requireUnique(TableRow<SiteColumn> row) {
        var filingNumber = row.code(SiteColumn.FILING_NUMBER);
        if (filingNumber.isEmpty()) {
            return;
        }
        var earlier = rowsByFilingNumber.putIfAbsent(filingNumber.toUpperCase(Locale.ROOT), row.number());
        if (earlier != null) {
            row.error(SiteColumn.FILING_NUMBER, Problem.CELL_DUPLICATE, filingNumber, earlier);
        }
    }

    private void warnOfTwin(TableRow<SiteColumn> row) {
        var place = row.text(SiteColumn.NAME) + '\n' + row.text(SiteColumn.ADDRESS);
        var earlier = row.sound() ? rowsByPlace.putIfAbsent(place, row.number()) : null;
        if (earlier != null) {
            row.warning(SiteColumn.NAME, Problem.SITE_TWIN, earlier);
        }
    }
}
