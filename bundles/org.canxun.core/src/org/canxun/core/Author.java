package org.canxun.core;

import java.time.ZoneId;

/**
 * Who acts; every change names them.
 *
 * @param personId id of a Person
 * @param zone where the device says it is
 */
public record Author(String personId, ZoneId zone) {
}
