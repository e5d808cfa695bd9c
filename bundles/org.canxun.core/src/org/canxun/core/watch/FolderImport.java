package org.canxun.core.watch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.StoredFile;

/** Takes what a watched folder handed out into the vault, and says of each file what became of it. */
public final class FolderImport {

    /** What passes when a file is still being written, or the card comes back. */
    private static final Set<EvidenceProblem> PASSING = EnumSet.of(EvidenceProblem.EVIDENCE_EMPTY,
            EvidenceProblem.EVIDENCE_TRUNCATED, EvidenceProblem.EVIDENCE_DAMAGED,
            EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, EvidenceProblem.EVIDENCE_CHANGED_MEANWHILE,
            EvidenceProblem.EVIDENCE_NOT_FOUND, EvidenceProblem.EVIDENCE_UNREADABLE);

    private final FolderWatch watch;
    private final SeenFiles seen;
    private final EvidenceVault vault;
    private final Predicate<String> attached;
    private final ZoneId zone;

    /** What became of a file. */
    public sealed interface Outcome {

        /** It is in the vault and goes to an item. */
        record Stored(Sighting sighting, StoredFile file) implements Outcome {}

        /** The same bytes are in the inspection, or were brought by a watched folder before. */
        record Known(Sighting sighting, StoredFile file) implements Outcome {}

        /** It says of itself that it was taken on a day before the visit. */
        record Older(Sighting sighting) implements Outcome {}

        /** It was not whole; the watch hands it out again. */
        record Later(Sighting sighting) implements Outcome {}

        /** It will not get any better by waiting. */
        record Refused(Sighting sighting, ProblemException problem) implements Outcome {}
    }

    /**
     * @param attached whether a file of that SHA-256 is in the inspection
     * @param zone where cameras without a zone take their photos
     */
    public FolderImport(FolderWatch watch, SeenFiles seen, EvidenceVault vault, Predicate<String> attached,
            ZoneId zone) {
        this.watch = watch;
        this.seen = seen;
        this.vault = vault;
        this.attached = attached;
        this.zone = zone;
    }

    /**
     * Copies and examines one file; never on the UI thread. What needs no item is remembered at once; what is stored is
     * to be remembered by the caller, once the inspection names it.
     */
    public Outcome take(Sighting sighting) {
        try {
            var file = vault.store(sighting.path());
            if (attached.test(file.sha256()) || seen.holds(file.sha256()) && !watch.wants(sighting)) {
                seen.take(Map.of(sighting, file.sha256()));
                return new Outcome.Known(sighting, file);
            }
            if (beforeTheDay(file) && !watch.wants(sighting)) {
                seen.putAside(List.of(sighting));
                return new Outcome.Older(sighting);
            }
            return new Outcome.Stored(sighting, file);
        } catch (ProblemException e) {
            return PASSING.contains(e.problem()) && watch.again(sighting) ? new Outcome.Later(sighting)
                    : new Outcome.Refused(sighting, e);
        }
    }

    /** Clocks of cameras are rarely right to the hour and rarely name their zone; the day they get right. */
    private boolean beforeTheDay(StoredFile file) {
        return file.capturedAt().flatMap(at -> day(at, file)).filter(day -> day.isBefore(day(watch.since())))
                .isPresent();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Optional<LocalDate> day(String capturedAt, StoredFile file) {
        try {
            var local = LocalDateTime.parse(capturedAt);
            return Optional.of(file.capturedOffset()
                    .map(offset -> day(local.toInstant(ZoneOffset.of(offset)))).orElse(local.toLocalDate()));
        } catch (DateTimeException e) {
            // A camera's slip; the time of the file was looked at before.
            return Optional.empty();
        }
    }
}
