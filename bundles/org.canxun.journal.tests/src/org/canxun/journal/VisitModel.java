package org.canxun.journal;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A visit with records and results: as much of an inspection as the journal can tell from another. */
final class VisitModel {

    static final AggregateId VISIT = new AggregateId("Visit", "v");

    final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    final EClass visit = type("Visit");
    final EClass record = type("Record");
    final EClass result = type("Result");
    final EClass finding = type("Finding");
    final EClass signature = type("Signature");
    final EClass plan = type("Plan");
    final JournalModel journal;

    VisitModel() {
        ePackage.setName("visit");
        ePackage.setNsURI("urn:visit");
        var answers = EcoreFactory.eINSTANCE.createEEnum();
        answers.setName("Answer");
        for (var name : new String[]{ "UNANSWERED", "CONFORM", "NONCONFORM" }) {
            var literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
            literal.setName(name);
            literal.setValue(answers.getELiterals().size());
            answers.getELiterals().add(literal);
        }
        ePackage.getEClassifiers().add(answers);
        annotate(visit, JournalModel.AGGREGATE, "", "");
        annotate(signature, JournalModel.EVENT, "", "");
        annotate(finding, JournalModel.ALIAS, "names", "Issue, Defect");
        attribute(visit, "site", EcorePackage.Literals.ESTRING, "plan");
        attribute(visit, "day", EcorePackage.Literals.ESTRING, "plan");
        attribute(visit, "note", EcorePackage.Literals.ESTRING, null);
        attribute(visit, "tags", EcorePackage.Literals.ESTRING, null).setUpperBound(-1);
        attribute(visit, "open", EcorePackage.Literals.EBOOLEAN, null).setDefaultValueLiteral("true");
        contains(visit, "records", record, -1);
        contains(visit, "findings", finding, -1);
        contains(visit, "events", signature, -1);
        contains(visit, "planned", plan, 1);
        attribute(record, "agency", EcorePackage.Literals.ESTRING, null);
        attribute(record, "position", EcorePackage.Literals.EINT, null);
        contains(record, "results", result, -1);
        attribute(result, "code", EcorePackage.Literals.ESTRING, "item");
        attribute(result, "answer", answers, "answer");
        attribute(result, "reason", EcorePackage.Literals.ESTRING, "answer");
        attribute(result, "value", EcorePackage.Literals.EBIG_DECIMAL, "answer");
        attribute(result, "remark", EcorePackage.Literals.ESTRING, null);
        annotate(attribute(finding, "text", EcorePackage.Literals.ESTRING, null), JournalModel.ALIAS, "names",
                "description");
        contains(finding, "parts", finding, -1);
        attribute(signature, "person", EcorePackage.Literals.ESTRING, null);
        attribute(plan, "text", EcorePackage.Literals.ESTRING, null);
        journal = JournalModel.of(ePackage);
    }

    private EClass type(String name) {
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        ePackage.getEClassifiers().add(type);
        attribute(type, "id", EcorePackage.Literals.ESTRING, null);
        return type;
    }

    static EAttribute attribute(EClass owner, String name, EClassifier type, String register) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType((EDataType) type);
        owner.getEStructuralFeatures().add(attribute);
        if (register != null) {
            annotate(attribute, JournalModel.REGISTER, "name", register);
        }
        return attribute;
    }

    private static void contains(EClass owner, String name, EClass type, int upper) {
        var reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(true);
        reference.setUpperBound(upper);
        owner.getEStructuralFeatures().add(reference);
    }

    private static void annotate(EModelElement element, String source, String key, String value) {
        EcoreUtil.setAnnotation(element, source, key, value);
    }

    AggregateState state() {
        return new AggregateState(journal, VISIT);
    }

    static Object get(AggregateState state, String id, String feature) {
        var object = state.object(id).orElseThrow(() -> new AssertionError("no object " + id));
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        var value = object.eGet(found);
        return found.getEType() instanceof EEnum ? String.valueOf(value) : value;
    }

    /** A visit with one record {@code r}. */
    Device start(String name) {
        var device = new Device(this, name);
        device.change("start", recorder -> recorder.createRoot(Map.of("note", "begun"))
                .create(record, "r", "v", "records", Map.of("agency", "fire", "position", 1)));
        return device;
    }
}
