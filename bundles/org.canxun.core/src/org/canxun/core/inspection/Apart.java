package org.canxun.core.inspection;

import java.time.Instant;
import java.util.List;

import org.canxun.core.inspection.ItemView.Given;

/**
 * What people answered to one item without having seen each other's answer.
 *
 * @param said the answer that shows first; empty when they agree
 * @param offered of an item that asks for a text, all of what was written, one under the other, to be settled by; empty
 *            where the checklist would refuse it
 */
public record Apart(List<Said> said, String offered) {

    public static final Apart NOTHING = new Apart(List.of(), "");

    public Apart {
        said = List.copyOf(said);
    }

    /** @param person name of who answered */
    public record Said(Given given, String personId, String person, Instant at) {}
}
