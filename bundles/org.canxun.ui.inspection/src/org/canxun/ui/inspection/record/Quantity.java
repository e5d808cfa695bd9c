package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.LimitContent;
import org.canxun.model.ItemKind;

/**
 * A number that an item asks for.
 *
 * @param code by which it is stored
 * @param name by which people know it
 * @param limit empty for the people who chose something in a survey
 */
record Quantity(String code, String name, Optional<LimitContent> limit) {

    /** In the order they are asked. */
    static List<Quantity> of(ItemView item) {
        return item.kind() == ItemKind.SURVEY_MEAN
                ? item.content().options().stream().map(o -> new Quantity(o.code(), o.label(), Optional.empty()))
                        .toList()
                : item.limits().stream().map(l -> new Quantity(l.parameter(), l.parameter(), Optional.of(l)))
                        .toList();
    }

    Optional<ItemView.Reading> read(ItemView item) {
        return item.readings().stream().filter(r -> r.parameter().equals(code)).findFirst();
    }
}
