package org.canxun.core.journaling;

import org.canxun.journal.AggregateId;
import org.canxun.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/** Ids of the aggregates. */
public final class Types {

    /** There is one configuration in a district, the same on every device. */
    public static final AggregateId DISTRICT = of(ModelPackage.Literals.DISTRICT_CONFIG, Ids.derived("district"));

    /** There is one book of phrases in a district, the same on every device. */
    public static final AggregateId PHRASES = of(ModelPackage.Literals.PHRASE_BOOK, Ids.derived("phrases"));

    private Types() {}

    public static AggregateId of(EClass type, String id) {
        return new AggregateId(type.getName(), id);
    }

    public static AggregateId inspection(String id) {
        return of(ModelPackage.Literals.JOINT_INSPECTION, id);
    }

    public static AggregateId site(String id) {
        return of(ModelPackage.Literals.MEAL_SITE, id);
    }

    public static AggregateId person(String id) {
        return of(ModelPackage.Literals.PERSON, id);
    }

    public static AggregateId template(String id) {
        return of(ModelPackage.Literals.CHECKLIST_TEMPLATE, id);
    }
}
