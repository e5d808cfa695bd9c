package org.canxun.core.sites;

import java.math.BigDecimal;

import org.canxun.core.geo.Datum;

/**
 * Where a site is.
 *
 * @param longitude degrees east, WGS-84, at most 7 decimals (one centimetre)
 * @param latitude degrees north, likewise
 * @param source what the list gave it in, before conversion
 */
public record SitePosition(BigDecimal longitude, BigDecimal latitude, Datum source) {}
