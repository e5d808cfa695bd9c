package org.canxun.ui.district.draft;

/** One of the values a field can have. */
record Choice(String code, String label) {}
