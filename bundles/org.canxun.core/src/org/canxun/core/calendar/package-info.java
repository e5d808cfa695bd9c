/** Holidays and working days, by which deadlines are counted. */
package org.canxun.core.calendar;
