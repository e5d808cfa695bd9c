package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.canxun.core.journaling.Ids;
import org.canxun.core.port.StoredFile;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ModelPackage.Literals;

/** What one action does to the evidence of an inspection, written into a recorder. */
record EvidenceChanges(AggregateState state, ChangeRecorder recorder) {

    void attach(AgencyRecord record, String itemCode, StoredFile file, Optional<EvidenceSource> source, Instant now) {
        var id = Ids.derived("evidence", record.getId(), itemCode, file.sha256());
        if (state.object(id).isPresent()) {
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("recordId", record.getId());
        values.put("itemCode", itemCode);
        values.put("sha256", file.sha256());
        values.put("sm3", file.sm3());
        values.put("fileName", file.fileName());
        values.put("mediaType", file.mediaType());
        values.put("size", file.size());
        values.put("width", file.width());
        values.put("height", file.height());
        values.put("capturedAt", file.capturedAt().orElse(null));
        values.put("capturedOffset", file.capturedOffset().orElse(null));
        values.put("camera", file.camera().orElse(null));
        values.put("longitude", file.position().map(p -> BigDecimal.valueOf(p.longitude())).orElse(null));
        values.put("latitude", file.position().map(p -> BigDecimal.valueOf(p.latitude())).orElse(null));
        values.put("importedAt", now);
        values.put("source", source.map(EvidenceSource::name).orElse(null));
        recorder.create(Literals.EVIDENCE, id, state.aggregate().id(), Literals.JOINT_INSPECTION__EVIDENCE.getName(),
                values);
    }
}
