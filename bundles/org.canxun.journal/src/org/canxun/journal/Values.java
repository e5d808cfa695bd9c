package org.canxun.journal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Attribute values between EMF and JSON. */
final class Values {

    /** Beyond this a decimal is an attack on whoever writes it out, not a measurement. */
    private static final int MAX_DECIMAL_PLACES = 100;

    private Values() {}

    /** The JSON is no value of the attribute: a newer program wrote it, or a hostile one. */
    static final class UnreadableValueException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableValueException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The value for {@code eSet}; the default for what is absent. */
    static Object read(EAttribute attribute, JsonNode node) throws UnreadableValueException {
        if (node == null || node.isNull()) {
            return absent(attribute);
        }
        if (!attribute.isMany()) {
            return readOne(attribute, node);
        }
        if (!node.isArray()) {
            throw new UnreadableValueException(attribute.getName() + " is a list, not " + node.getNodeType(), null);
        }
        var values = new ArrayList<Object>(node.size());
        for (var item : node) {
            values.add(readOne(attribute, item));
        }
        // A list without duplicates would drop them anyway, and then never be equal to what it was set to.
        return attribute.isUnique() ? List.copyOf(new LinkedHashSet<>(values)) : values;
    }

    static Object absent(EAttribute attribute) {
        return attribute.isMany() ? List.of() : attribute.getDefaultValue();
    }

    private static Object readOne(EAttribute attribute, JsonNode node) throws UnreadableValueException {
        var type = attribute.getEAttributeType();
        if (node.isContainerNode() || node.isNull() || node.isBoolean() && !isBoolean(type)) {
            throw new UnreadableValueException(attribute.getName() + " cannot be " + node.getNodeType(), null);
        }
        try {
            var value = EcoreUtil.createFromString(type, node.asText());
            if (value == null || value instanceof BigDecimal decimal && !isBounded(decimal)) {
                throw new IllegalArgumentException("not a value: " + node);
            }
            return value;
        } catch (RuntimeException e) {
            // Each data type's own parser throws what it likes: NumberFormatException, DateTimeParseException, ...
            throw new UnreadableValueException(attribute.getName() + " cannot be " + node, e);
        }
    }

    private static boolean isBoolean(EDataType type) {
        return type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class;
    }

    private static boolean isBounded(BigDecimal decimal) {
        return decimal.precision() <= MAX_DECIMAL_PLACES && Math.abs((long) decimal.scale()) <= MAX_DECIMAL_PLACES;
    }

    static JsonNode toJson(EAttribute attribute, Object value) {
        if (value == null || value instanceof NullNode) {
            return NullNode.instance;
        }
        try {
            return value instanceof JsonNode node ? write(attribute, read(attribute, node)) : write(attribute, value);
        } catch (UnreadableValueException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static JsonNode write(EAttribute attribute, Object value) throws UnreadableValueException {
        if (value == null) {
            return NullNode.instance;
        }
        if (!attribute.isMany()) {
            return writeOne(attribute, value);
        }
        if (!(value instanceof Collection<?> values)) {
            throw new UnreadableValueException(attribute.getName() + " is a list", null);
        }
        var array = JsonNodeFactory.instance.arrayNode();
        for (var item : values) {
            array.add(writeOne(attribute, item));
        }
        return array;
    }

    private static JsonNode writeOne(EAttribute attribute, Object value) throws UnreadableValueException {
        var type = attribute.getEAttributeType();
        if (value instanceof Enumerator literal) {
            return checked(attribute, TextNode.valueOf(literal.getLiteral()));
        }
        if (!type.isInstance(value)) {
            // Text in place of a typed value is read first, so that there is one spelling of each value.
            if (value instanceof String text) {
                return writeOne(attribute, readOne(attribute, TextNode.valueOf(text)));
            }
            throw new UnreadableValueException(attribute.getName() + " cannot be " + value, null);
        }
        if (value instanceof Boolean bool) {
            return BooleanNode.valueOf(bool);
        }
        if (value instanceof Number number && !(value instanceof BigDecimal) && !(value instanceof BigInteger)
                && !(value instanceof Double) && !(value instanceof Float)) {
            return LongNode.valueOf(number.longValue());
        }
        return checked(attribute, TextNode.valueOf(Json.requireText(EcoreUtil.convertToString(type, value))));
    }

    private static JsonNode checked(EAttribute attribute, JsonNode node) throws UnreadableValueException {
        readOne(attribute, node);
        return node;
    }

    /** The one spelling of a value, so that equal values are equal JSON; JSON that cannot be read stays as it is. */
    static JsonNode canonical(EAttribute attribute, JsonNode node) {
        try {
            return write(attribute, read(attribute, node));
        } catch (UnreadableValueException e) {
            return node;
        }
    }
}
