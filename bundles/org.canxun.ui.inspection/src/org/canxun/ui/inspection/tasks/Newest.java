package org.canxun.ui.inspection.tasks;

/** Tells the answer to the newest question from answers to older ones, which may come later. */
final class Newest {

    private int asked;

    /** @return number of a new question */
    int ask() {
        return ++asked;
    }

    boolean is(int question) {
        return question == asked;
    }
}
