package org.canxun.core.document;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.EvidenceSource;
import org.canxun.model.RecordKind;

/** The list of evidence as a file for spreadsheets: RFC 4180, UTF-8 with a mark that WPS and Excel know it by. */
public final class EvidenceTable {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("number", "agency", "item", "file", "exported", "type", "size",
            "takenAt", "device", "longitude", "latitude", "sha256", "sm3", "attachedAt", "attachedBy", "source",
            "marks", "mosaics", "stage", "partner");

    private final Wording wording = new Wording(RecordKind.INSPECTION);

    private final ZoneId zone;

    /** @param zone of the site, in which times are written */
    public EvidenceTable(ZoneId zone) {
        this.zone = zone;
    }

    /** @param exported names of the files beside the table, by the number of the entry */
    public byte[] csv(List<EvidenceEntry> entries, Map<Integer, String> exported) {
        var header = COLUMNS.stream().map(column -> wording.text("evidence.csv." + column)).toList();
        var rows = entries.stream().map(entry -> cells(entry, exported.getOrDefault(entry.number(), "")));
        var text = Stream.concat(Stream.of(header), rows)
                .map(row -> row.stream().map(EvidenceTable::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(EvidenceEntry entry, String exported) {
        return List.of(Integer.toString(entry.number()), words(entry.agency()), words(entry.itemCode()),
                words(entry.fileName()), words(exported), entry.mediaType(), Long.toString(entry.size()),
                entry.takenAt(), words(entry.device()), entry.longitude(), entry.latitude(), entry.sha256(),
                entry.sm3(), entry.attachedAt().map(at -> wording.time(at, zone)).orElse(""), words(entry.attachedBy()),
                source(wording, entry),
                Integer.toString(entry.marks()), Integer.toString(entry.mosaics()), stage(entry),
                entry.partner().map(Object::toString).orElse(""));
    }

    private String stage(EvidenceEntry entry) {
        return switch (entry.stage()) {
            case "BEFORE" -> wording.text("evidence.stage.before");
            case "AFTER" -> wording.text("evidence.stage.after");
            default -> "";
        };
    }

    static String source(Wording wording, EvidenceEntry entry) {
        var known = Stream.of(EvidenceSource.values()).anyMatch(source -> source.name().equals(entry.source()));
        return wording.text("evidence.source." + (known ? entry.source() : "UNKNOWN"));
    }

    /** A file may be called anything; a spreadsheet must not take its name for a formula. */
    private static String words(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
