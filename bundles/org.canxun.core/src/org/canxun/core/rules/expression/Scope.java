package org.canxun.core.rules.expression;

/** Where an expression finds what it refers to. */
public interface Scope {

    /** @return {@link Value#EMPTY} when there is no answer and when nothing has that name */
    Value value(String name);

    /** @return CONFORM, NONCONFORM or NOT_APPLICABLE; empty when the item is not judged or there is none */
    default String verdict(String name) {
        return "";
    }

    /** What {@code .} stands for: the value a constraint is asked about. */
    default Value self() {
        return Value.EMPTY;
    }
}
