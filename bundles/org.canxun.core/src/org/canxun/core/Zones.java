package org.canxun.core;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as other devices recorded them. */
public final class Zones {

    private Zones() {}

    /** The zone of that name; UTC for one that this device does not know, so that what it belongs to still shows. */
    public static ZoneId of(String name) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
