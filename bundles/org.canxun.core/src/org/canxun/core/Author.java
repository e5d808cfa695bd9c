package org.canxun.core;

import java.time.ZoneId;

/**
 * Who acts; every change names them.
 *
 * @param personId id of a Person
 * @param zone where the device says it is
 */
public record Author(String personId, ZoneId zone) {

    private static final String PROGRAM = "canxun";

    /** The author of what a fresh workspace holds before anybody has worked in it. */
    public static Author program(ZoneId zone) {
        return new Author(PROGRAM, zone);
    }
}
