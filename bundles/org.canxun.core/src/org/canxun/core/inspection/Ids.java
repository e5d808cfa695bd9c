package org.canxun.core.inspection;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids derived from what they stand for, so that two devices never make twins. */
public final class Ids {

    private Ids() {
    }

    public static String itemResult(String recordId, String itemCode) {
        return derived("result", recordId, itemCode);
    }

    public static String measurement(String recordId, String itemCode, String parameter) {
        return derived("measurement", recordId, itemCode, parameter);
    }

    public static String finding(String recordId, String itemCode) {
        return derived("finding", recordId, itemCode);
    }

    /** Name-based UUID over the parts, which are separated by a character that no code contains. */
    public static String derived(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
