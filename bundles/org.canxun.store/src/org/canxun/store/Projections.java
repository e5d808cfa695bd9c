package org.canxun.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.JournalModel;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.DistrictConfig;
import org.canxun.model.EnforcementDocument;
import org.canxun.model.InspectionPlan;
import org.canxun.model.InspectionTask;
import org.canxun.model.JointInspection;
import org.canxun.model.MealMonth;
import org.canxun.model.MealServiceOrg;
import org.canxun.model.MealSite;
import org.canxun.model.ModelPackage;
import org.canxun.model.Person;
import org.canxun.model.Subdistrict;
import org.eclipse.emf.ecore.EObject;

/** Which projector shows which type of aggregate. Types without one are in no list. */
final class Projections {

    private final JournalModel model = JournalModel.of(ModelPackage.eINSTANCE);
    private final Map<String, Projector<AggregateState>> projectors = new LinkedHashMap<>();

    Projections() {
        put(Subdistrict.class, PlaceProjectors::subdistrict);
        put(MealServiceOrg.class, PlaceProjectors::org);
        put(MealSite.class, PlaceProjectors::site);
        put(Person.class, DistrictProjectors::person);
        put(DistrictConfig.class, DistrictProjectors::config);
        put(ChecklistTemplate.class, DistrictProjectors::template);
        put(MealMonth.class, DistrictProjectors::mealMonth);
        projectors.put(JointInspection.class.getSimpleName(), InspectionProjectors::inspection);
        projectors.put(InspectionTask.class.getSimpleName(), TaskProjectors::task);
        put(InspectionPlan.class, TaskProjectors::plan);
        put(EnforcementDocument.class, InspectionProjectors::document);
    }

    private <T extends EObject> void put(Class<T> type, Projector<T> projector) {
        projectors.put(type.getSimpleName(),
                (state, rows) -> state.root().ifPresent(root -> projector.show(type.cast(root), rows)));
    }

    AggregateState fold(AggregateId aggregate) {
        return new AggregateState(model, aggregate);
    }

    /** All rows of one aggregate. They depend on nothing else, so that the order of arrival changes nothing. */
    Map<Row.Key, Row> rows(AggregateState state) {
        var rows = new LinkedHashMap<Row.Key, Row>();
        var projector = projectors.get(state.aggregate().type());
        if (projector != null) {
            projector.show(state, row -> rows.put(row.key(), row));
        }
        return rows;
    }

    /** Turns an aggregate, or its root, into rows. */
    @FunctionalInterface
    interface Projector<T> {
        void show(T shown, Consumer<Row> rows);
    }
}
