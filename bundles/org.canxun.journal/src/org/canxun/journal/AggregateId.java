package org.canxun.journal;

import java.util.Objects;

/**
 * The unit of change and of folding.
 *
 * @param type name of the root's EClass, such as {@code JointInspection}
 * @param id id of the root object
 */
public record AggregateId(String type, String id) implements Comparable<AggregateId> {

    public AggregateId {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        if (type.isEmpty() || id.isEmpty() || type.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not an aggregate id: " + type + "/" + id);
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static AggregateId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an aggregate id: " + text);
        }
        return new AggregateId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(AggregateId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
