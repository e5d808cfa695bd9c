package org.canxun.core.templates;

import org.canxun.core.ProblemException;
import org.canxun.model.ChecklistTemplate;

/** Checklist templates. */
public interface Templates {

    /**
     * A published template, immutable.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN
     */
    ChecklistTemplate get(String templateId) throws ProblemException;
}
