package org.canxun.core.document;

import java.util.Map;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.inspection.RecordView;

/**
 * How the records of a visit are judged: which of their items apply, and what follows from all of them.
 *
 * @param records by id; of those that are missing nothing is said
 * @param codes of the district, for conditions in words
 */
public record JudgedRecords(Map<String, RecordView> records, Codes codes) {

    public static final JudgedRecords NONE = new JudgedRecords(Map.of(), Codes.NONE);

    public JudgedRecords {
        records = Map.copyOf(records);
    }

    Optional<RecordView> record(String id) {
        return Optional.ofNullable(records.get(id));
    }
}
