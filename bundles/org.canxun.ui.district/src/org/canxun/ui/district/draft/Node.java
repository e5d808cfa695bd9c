package org.canxun.ui.district.draft;

/** What the form is about. */
sealed interface Node {

    Whole WHOLE = new Whole();

    /** Id of the section or item; empty for the whole. */
    String id();

    /** The checklist itself. */
    record Whole() implements Node {
        @Override
        public String id() {
            return "";
        }
    }

    /** A section without its items. */
    record Section(String id) implements Node {}

    /** An item. */
    record Item(String id) implements Node {}
}
