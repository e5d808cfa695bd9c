package org.canxun.ui;

/** A part with something to search in. */
public interface Searchable {

    /** Puts the focus where the user types what to look for. */
    void focusSearch();
}
