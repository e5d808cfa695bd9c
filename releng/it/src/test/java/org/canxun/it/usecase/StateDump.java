package org.canxun.it.usecase;

import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.port.JournalStore;
import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.JournalModel;
import org.canxun.model.ModelPackage;
import org.eclipse.emf.ecore.EObject;

/** An aggregate as text, every value of every object, to be compared. */
final class StateDump {

    private static final JournalModel MODEL = JournalModel.of(ModelPackage.eINSTANCE);

    private StateDump() {}

    static AggregateState fold(JournalStore journal, AggregateId id) throws ProblemException {
        var state = new AggregateState(MODEL, id);
        state.addAll(journal.load(id));
        return state;
    }

    static String of(AggregateState state) {
        var text = new StringBuilder();
        state.root().ifPresent(root -> dump(root, "", text));
        text.append(state.conflicts().stream().map(c -> c.object() + " " + c.register() + " "
                + c.values().stream().map(v -> v.changeSet().id().value() + v.values()).toList()).toList());
        return text.toString();
    }

    private static void dump(EObject object, String indent, StringBuilder text) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        for (var attribute : object.eClass().getEAllAttributes()) {
            text.append(indent).append("  ").append(attribute.getName()).append('=').append(object.eGet(attribute))
                    .append('\n');
        }
        for (var reference : object.eClass().getEAllContainments()) {
            var value = object.eGet(reference);
            text.append(indent).append("  ").append(reference.getName()).append('\n');
            if (value instanceof List<?> children) {
                children.forEach(child -> dump((EObject) child, indent + "    ", text));
            } else if (value instanceof EObject child) {
                dump(child, indent + "    ", text);
            }
        }
    }
}
