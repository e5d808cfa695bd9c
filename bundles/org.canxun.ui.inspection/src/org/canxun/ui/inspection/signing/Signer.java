package org.canxun.ui.inspection.signing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView.SignatureView;

/**
 * Somebody who has to sign, may sign, or has signed.
 *
 * @param id of a person on the team; empty for others
 * @param name empty while nobody is named
 * @param certNo of an officer; empty for others
 * @param signature the latest, also one that counts for nothing
 */
record Signer(SignatureRole role, String id, String name, String certNo, State state,
        Optional<SignatureView> signature) {

    private static final Set<State> OPEN = EnumSet.of(State.MISSING, State.OPTIONAL, State.VOID, State.REFUSED);

    /** How far somebody is. */
    enum State {
        /** Has to sign and has not. */
        MISSING,
        /** May sign. */
        OPTIONAL, SIGNED,
        /** Refused, and may still sign. */
        REFUSED,
        /** Signed something other than what the record says. */
        VOID,
        /** Not all of the record has arrived, so that nobody can say. */
        AWAITED
    }

    boolean open() {
        return OPEN.contains(state);
    }

    /** Whether somebody has to say who signs. */
    boolean asksForName() {
        return id.isEmpty();
    }

    /** As whom the core knows him. @param typed the name as it was typed, where it was asked for */
    SigningRecorder.Named named(String typed) {
        return new SigningRecorder.Named(role, asksForName() ? typed.strip() : id);
    }
}
