package org.canxun.core.signing;

import java.util.Optional;
import java.util.stream.Stream;

/** As whom somebody signs a record. */
public enum SignatureRole {
    /** 检查人员 of the agency; where it enforces, with a certificate valid on the day of the visit. */
    OFFICER,
    /** 协助人员, who may help but not enforce. */
    ASSISTANT,
    /** Whoever stands for the site. */
    SITE,
    /** 见证人 of a refusal (总局令第49号 art. 34). */
    WITNESS;

    static Optional<SignatureRole> of(String name) {
        return Stream.of(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
