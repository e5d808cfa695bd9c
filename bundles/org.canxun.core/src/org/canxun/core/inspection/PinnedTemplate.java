package org.canxun.core.inspection;

import org.canxun.core.templates.CompiledTemplate;

/** The version of a checklist that a record is held to. */
record PinnedTemplate(int version, CompiledTemplate compiled) {}
