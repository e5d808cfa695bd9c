package org.canxun.journal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the journal knows of the domain: classes, their registers and old names, read from annotations of EPackages.
 *
 * <p>Every class has a String attribute {@code id}. All other changeable attributes belong to a register; containment
 * references say where objects are. Immutable once built.
 */
public final class JournalModel {

    /** On a class that is the root of an aggregate. */
    public static final String AGGREGATE = "https://canxun.org/journal/aggregate";

    /** On a class whose objects are appended and never changed. */
    public static final String EVENT = "https://canxun.org/journal/event";

    /** On an attribute; its detail {@code name} is the register it belongs to instead of one of its own. */
    public static final String REGISTER = "https://canxun.org/journal/register";

    /** On a class or feature; its detail {@code names} lists former names, separated by commas. */
    public static final String ALIAS = "https://canxun.org/journal/alias";

    private final Map<String, TypeModel> typesByName = new HashMap<>();
    private final Map<EClass, TypeModel> types = new HashMap<>();

    private JournalModel(Collection<EPackage> packages) {
        var classes = packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && !type.isInterface()).toList();
        for (var type : classes) {
            var model = new TypeModel(type);
            types.put(type, model);
            if (typesByName.put(type.getName(), model) != null) {
                throw new IllegalArgumentException("two classes named " + type.getName());
            }
        }
        for (var type : classes) {
            aliases(type).forEach(name -> typesByName.putIfAbsent(name, types.get(type)));
        }
    }

    /**
     * @throws IllegalArgumentException when two classes have the same name, a class has no attribute {@code id}, or a
     *             register has the name of a feature outside it
     */
    public static JournalModel of(EPackage... packages) {
        return new JournalModel(Arrays.asList(packages));
    }

    static List<String> aliases(EModelElement element) {
        var names = EcoreUtil.getAnnotation(element, ALIAS, "names");
        return names == null ? List.of() : Arrays.stream(names.split(",")).map(String::strip).toList();
    }

    /** The class that has or had this name. */
    public Optional<EClass> type(String name) {
        return typeModel(name).map(TypeModel::type);
    }

    Optional<TypeModel> typeModel(String name) {
        return Optional.ofNullable(typesByName.get(name));
    }

    TypeModel typeModel(EClass type) {
        var model = types.get(type);
        if (model == null) {
            throw new IllegalArgumentException("not a class of the journal: " + type.getName());
        }
        return model;
    }

    public boolean isAggregate(EClass type) {
        return typeModel(type).annotated(AGGREGATE);
    }

    public boolean isEvent(EClass type) {
        return typeModel(type).event();
    }

    /** Names of the registers of a class in the order of its features, without {@link Entry#LIFE}. */
    public Set<String> registers(EClass type) {
        return Collections.unmodifiableSet(typeModel(type).registers().keySet());
    }

    /** The features of a register; empty when the class has no register of that name. */
    public List<EAttribute> features(EClass type, String register) {
        return typeModel(type).registers().getOrDefault(register, List.of());
    }

    /** The attribute that has or had this name; never {@code id}. */
    public Optional<EAttribute> feature(EClass type, String name) {
        return typeModel(type).feature(name);
    }

    /** The register an attribute belongs to; empty for names that are no attribute kept by the journal. */
    public Optional<String> registerOf(EClass type, String feature) {
        var model = typeModel(type);
        return model.feature(feature).map(model::registerOf);
    }

    /** The containment reference that has or had this name. */
    public Optional<EReference> containment(EClass owner, String name) {
        return typeModel(owner).containment(name);
    }

    /** A new object of the package's own factory with nothing but its id. */
    public EObject create(EClass type, String id) {
        return typeModel(type).create(id);
    }

    /**
     * The journal's form of a value.
     *
     * @param value an instance of the attribute's type, its text, JSON, or null for absence
     * @throws IllegalArgumentException when the attribute cannot have this value, or its text is longer than 65536
     */
    public JsonNode toJson(EAttribute attribute, Object value) {
        return Values.toJson(attribute, value);
    }
}
