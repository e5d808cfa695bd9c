package org.canxun.ui;

import java.util.List;

/** Things worth knowing that need no answer: shown above the status line until the next one or until dismissed. */
public interface Notices {

    /** Tells from any thread. */
    void tell(Notice notice);

    default void tell(String text) {
        tell(new Notice(Notice.Kind.DONE, text, List.of()));
    }

    /** @param choices buttons beside the text */
    record Notice(Kind kind, String text, List<Choice> choices) {

        /** What sign and colour it gets. */
        public enum Kind {
            DONE, ATTENTION
        }
    }

    /** A button of a notice. */
    record Choice(String label, Runnable action) {}
}
