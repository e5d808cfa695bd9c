package org.canxun.ui;

import java.util.Locale;

/** The language the user reads. */
public record UserLocale(Locale value) {}
