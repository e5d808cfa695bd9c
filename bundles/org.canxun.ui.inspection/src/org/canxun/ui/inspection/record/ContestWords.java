package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.RivalVersion;

/** Says to which versions of its checklist people moved a record without knowing of each other. */
final class ContestWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    /** Enough of a digest to tell versions of one number apart. */
    private static final int DIGITS = 8;

    private final Messages messages;

    ContestWords(Messages messages) {
        this.messages = messages;
    }

    /** Empty when people agree. */
    String guide(RecordView record, ZoneId zone) {
        if (!record.contested()) {
            return "";
        }
        var moves = record.rivals().stream()
                .map(rival -> ItemWords.format(messages.contest_move, name(record, rival), rival.person(),
                        TIME.format(rival.at().atZone(zone))))
                .collect(joining("\n"));
        return ItemWords.format(messages.contest_guide, moves, record.templateVersion());
    }

    /** A version by its number; two laptops may have published different ones under the same. */
    String name(RecordView record, RivalVersion rival) {
        var digest = rival.digest().substring(0, Math.min(DIGITS, rival.digest().length()));
        if (rival.version() == 0) {
            return ItemWords.format(messages.contest_unknown, digest);
        }
        var name = ItemWords.format(messages.contest_version, rival.version());
        return record.rivals().stream().filter(r -> r.version() == rival.version()).count() > 1
                ? name + " " + digest
                : name;
    }
}
