package org.canxun.core.signing;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody signed. */
public enum SignatureMethod {
    /** Drawn on the screen: a picture, never a reliable electronic signature (电子签名法 art. 13). */
    SCREEN,
    /** In ink on the printed record, of which a scan is kept. */
    PAPER,
    /** Not at all. */
    REFUSED;

    static Optional<SignatureMethod> of(String name) {
        return Stream.of(values()).filter(method -> method.name().equals(name)).findFirst();
    }
}
