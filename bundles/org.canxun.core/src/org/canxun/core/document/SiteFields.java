package org.canxun.core.document;

import java.util.List;

import org.canxun.core.document.Paper.Fields.Field;
import org.canxun.model.MealSite;

/** Whom a paper is about. */
final class SiteFields {

    private SiteFields() {}

    static List<Field> of(Wording wording, MealSite site) {
        return List.of(Field.wide(wording.text("field.site"), wording.entered(site.getName())),
                Field.wide(wording.text("field.address"), wording.entered(site.getAddress())),
                Field.of(wording.text("field.filing"), wording.entered(site.getFilingNumber())),
                Field.of(wording.text("field.contact"), wording.entered(site.getContactName())),
                Field.of(wording.text("field.phone"), wording.entered(site.getContactPhone())));
    }
}
