package org.canxun.ui.inspection.sites;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.geo.Datum;
import org.canxun.core.sites.SiteImportOutcome;

/** What is to be imported, and what trying it said. No widgets. */
final class ImportModel {

    private Optional<Path> file = Optional.empty();
    private Optional<Datum> datum = Optional.empty();
    private Optional<SiteImportOutcome> tried = Optional.empty();

    Optional<Path> file() {
        return file;
    }

    /** A choice that makes what was tried before worthless. */
    void file(Path chosen) {
        file = Optional.of(chosen);
        tried = Optional.empty();
    }

    Optional<Datum> datum() {
        return datum;
    }

    void datum(Optional<Datum> chosen) {
        datum = chosen;
        tried = Optional.empty();
    }

    Optional<SiteImportOutcome> tried() {
        return tried;
    }

    /** Takes an outcome in, unless something else was chosen while it was being found out. */
    boolean tried(Path triedFile, Optional<Datum> triedDatum, SiteImportOutcome outcome) {
        if (!file.equals(Optional.of(triedFile)) || !datum.equals(triedDatum)) {
            return false;
        }
        tried = Optional.of(outcome);
        return true;
    }

    /** Only a list that was tried and has no error can be imported. */
    boolean ready() {
        return tried.map(SiteImportOutcome::accepted).orElse(false);
    }
}
