package org.canxun.core.meals;

/** A mapping under the name the district has given it. */
public record SavedMapping(String name, MealMapping mapping) {}
