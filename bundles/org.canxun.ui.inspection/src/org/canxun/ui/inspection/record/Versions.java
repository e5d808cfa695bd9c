package org.canxun.ui.inspection.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.TemplateRow;

/** Which versions of checklists are in force, to tell whether a record is held to an older one. */
final class Versions {

    private List<TemplateRow> current = List.of();

    /** @return whether they are others than before */
    boolean take(List<TemplateRow> rows) {
        var other = !rows.equals(current);
        current = List.copyOf(rows);
        return other;
    }

    /** The version that an open record could be moved to; those that people moved it to apart are offered as rivals. */
    Optional<TemplateRow> newer(RecordView record) {
        return record.completed() ? Optional.empty()
                : current.stream().filter(t -> t.code().equals(record.templateCode()))
                        .filter(t -> t.recordKind() == record.kind() && t.version() >= record.templateVersion())
                        .filter(t -> !t.id().equals(record.templateId()))
                        .filter(t -> record.rivals().stream().noneMatch(r -> r.templateId().equals(t.id())))
                        .max(Comparator.comparingInt(TemplateRow::version));
    }
}
