package org.canxun.core.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.EvidenceFiles;
import org.canxun.core.EvidenceProblem;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.Reports;
import org.canxun.core.SystemReason;
import org.canxun.core.document.EvidenceEntries;
import org.canxun.core.document.EvidenceEntry;
import org.canxun.core.document.EvidenceTable;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;

/** Hands the evidence of an inspection on: copies of pictures, everything else as it is. */
record EvidenceExport(DossierReader dossiers, EvidenceVault vault, Reports reports) implements EvidenceFiles {

    private static final String TABLE = "现场检查证据清单.csv";
    /** Names of files have at most 255 bytes, of which Chinese characters take three. */
    private static final int MAX_NAME = 60;

    @Override
    public List<EvidenceEntry> list(String inspectionId, ZoneId zone) throws ProblemException {
        return new EvidenceEntries(dossiers.read(inspectionId, zone)).entries();
    }

    @Override
    public Exported export(Author author, String inspectionId, Path folder, boolean watermark,
            BooleanSupplier cancelled) throws ProblemException {
        var evidence = new EvidenceEntries(dossiers.read(inspectionId, author.zone()));
        var written = new ArrayList<Path>();
        try {
            requireEmpty(folder);
            var handed = new ArrayList<Handed>();
            var withheld = new ArrayList<Withheld>();
            for (var entry : evidence.entries()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                hand(entry, evidence.overlay(entry, watermark), folder, written, handed, withheld);
            }
            var names = handed.stream()
                    .collect(Collectors.toMap(h -> h.entry().number(), h -> h.file().getFileName().toString()));
            var table = folder.resolve(TABLE);
            written.add(table);
            Files.write(table, new EvidenceTable(author.zone()).csv(evidence.entries(), names));
            var list = reports.printEvidence(author, inspectionId, folder);
            written.clear();
            return new Exported(handed, withheld, table, list);
        } catch (IOException e) {
            throw failed(folder, e);
        } finally {
            remove(written);
        }
    }

    private static void requireEmpty(Path folder) throws IOException, ProblemException {
        Files.createDirectories(folder);
        try (var present = Files.newDirectoryStream(folder)) {
            if (present.iterator().hasNext()) {
                throw new ProblemException(EvidenceProblem.EXPORT_FOLDER_USED, folder);
            }
        }
    }

    private void hand(EvidenceEntry entry, CopyOverlay overlay, Path folder, List<Path> written, List<Handed> handed,
            List<Withheld> withheld) throws IOException {
        try {
            var copy = vault.export(entry.sha256(), overlay);
            if (copy.isPresent()) {
                var file = folder.resolve(name(entry, ".jpg"));
                written.add(file);
                Files.write(file, copy.get());
                handed.add(new Handed(entry, file, false));
            } else if (!overlay.marks().isEmpty()) {
                withheld.add(new Withheld(entry, reason(EvidenceProblem.EXPORT_UNMASKED, entry)));
            } else {
                var file = folder.resolve(name(entry, ending(entry.fileName())));
                written.add(file);
                original(entry, file);
                handed.add(new Handed(entry, file, true));
            }
        } catch (ProblemException e) {
            withheld.add(new Withheld(entry, e::text));
        }
    }

    private void original(EvidenceEntry entry, Path file) throws IOException, ProblemException {
        var original = vault.original(entry.sha256())
                .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_MISSING, entry.sha256()));
        if (!vault.intact(entry.sha256())) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_ALTERED, entry.sha256());
        }
        // Without its attributes: the vault's files are read-only.
        try (var in = Files.newInputStream(original)) {
            Files.copy(in, file);
        }
    }

    private static Localized reason(EvidenceProblem problem, EvidenceEntry entry) {
        return locale -> problem.text(locale, entry.fileName());
    }

    private static String name(EvidenceEntry entry, String ending) {
        var own = entry.fileName();
        var stem = own.substring(0, own.length() - ending(own).length());
        var plain = (entry.itemCode() + " " + stem).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\\s]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        var length = plain.codePointCount(0, plain.length());
        return String.format(Locale.ROOT, "%03d-%s%s", entry.number(),
                plain.substring(0, plain.offsetByCodePoints(0, Math.min(length, MAX_NAME))), ending);
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,5}") ? ending : "";
    }

    private static void remove(List<Path> written) throws ProblemException {
        for (var file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw failed(file, e);
            }
        }
    }

    private static ProblemException failed(Path where, IOException cause) {
        return new ProblemException(cause, EvidenceProblem.EXPORT_FAILED, where, new SystemReason(cause));
    }
}
