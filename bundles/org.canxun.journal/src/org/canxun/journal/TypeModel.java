package org.canxun.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One concrete class as the journal sees it; features include inherited ones. */
final class TypeModel {

    private static final String ID = "id";
    private static final String POSITION = "position";

    private final EClass type;
    private final EAttribute id;
    private final boolean event;
    private final Map<String, List<EAttribute>> registers = new LinkedHashMap<>();
    private final Map<EAttribute, String> registerOf = new HashMap<>();
    private final Map<String, String> registerNames = new HashMap<>();
    private final Map<String, EAttribute> features = new HashMap<>();
    private final Map<String, EReference> containments = new HashMap<>();

    TypeModel(EClass type) {
        this.type = type;
        if (!(type.getEStructuralFeature(ID) instanceof EAttribute attribute)) {
            throw new IllegalArgumentException(type.getName() + " has no attribute " + ID);
        }
        this.id = attribute;
        this.event = annotated(JournalModel.EVENT);
        for (var feature : type.getEAllStructuralFeatures()) {
            if (feature == id || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
                continue;
            }
            if (feature instanceof EAttribute kept) {
                addAttribute(kept);
            } else if (((EReference) feature).isContainment()) {
                containments.put(feature.getName(), (EReference) feature);
            }
        }
        registers.keySet().forEach(this::checkName);
        // A present name always wins over a former one.
        for (var kept : List.copyOf(registerOf.keySet())) {
            JournalModel.aliases(kept).forEach(name -> features.putIfAbsent(name, kept));
            if (registerOf.get(kept).equals(kept.getName())) {
                JournalModel.aliases(kept).forEach(name -> registerNames.putIfAbsent(name, kept.getName()));
            }
        }
        for (var contained : List.copyOf(containments.values())) {
            JournalModel.aliases(contained).forEach(name -> containments.putIfAbsent(name, contained));
        }
    }

    private void addAttribute(EAttribute attribute) {
        var named = EcoreUtil.getAnnotation(attribute, JournalModel.REGISTER, "name");
        var register = named == null ? attribute.getName() : named;
        registers.computeIfAbsent(register, r -> new ArrayList<>()).add(attribute);
        registerOf.put(attribute, register);
        registerNames.put(register, register);
        features.put(attribute.getName(), attribute);
    }

    /** A register named like a feature outside it would be taken for that feature's own. */
    private void checkName(String register) {
        var namesake = features.get(register);
        if (register.equals(Entry.LIFE) || namesake != null && !registerOf.get(namesake).equals(register)) {
            throw new IllegalArgumentException(type.getName() + " cannot have a register " + register);
        }
    }

    EClass type() {
        return type;
    }

    boolean event() {
        return event;
    }

    boolean annotated(String source) {
        return type.getEAnnotation(source) != null
                || type.getEAllSuperTypes().stream().anyMatch(parent -> parent.getEAnnotation(source) != null);
    }

    Map<String, List<EAttribute>> registers() {
        return registers;
    }

    String registerOf(EAttribute attribute) {
        return registerOf.get(attribute);
    }

    /** The present name of a register, {@link Entry#LIFE} included. */
    Optional<String> register(String name) {
        return name.equals(Entry.LIFE) ? Optional.of(name) : Optional.ofNullable(registerNames.get(name));
    }

    Optional<EAttribute> feature(String name) {
        return Optional.ofNullable(features.get(name));
    }

    Optional<EReference> containment(String name) {
        return Optional.ofNullable(containments.get(name));
    }

    EObject create(String objectId) {
        var object = EcoreUtil.create(type);
        object.eSet(id, objectId);
        return object;
    }

    String idOf(EObject object) {
        return (String) object.eGet(id);
    }

    /** Where an object wants to stand among its siblings; 0 when its class does not say. */
    long positionOf(EObject object) {
        EStructuralFeature position = features.get(POSITION);
        return position != null && object.eGet(position) instanceof Number number ? number.longValue() : 0;
    }
}
