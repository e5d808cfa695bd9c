package org.canxun.core.templates;

import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.ChecklistTemplate;

/** Checklist templates, for reading. */
public interface Templates {

    /**
     * A published template, immutable.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN; TEMPLATE_ALTERED when what is stored is not what was signed for
     */
    ChecklistTemplate get(String templateId) throws ProblemException;

    /**
     * What a published version or a draft says at this moment.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN, TEMPLATE_ALTERED
     */
    TemplateContent content(String templateId) throws ProblemException;

    /**
     * A published version made ready for recording.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN, TEMPLATE_ALTERED, TEMPLATE_NOT_PUBLISHED
     */
    CompiledTemplate compiled(String templateId) throws ProblemException;

    /** The version in force of each code, in the district's order of agencies. */
    List<TemplateRow> current() throws ProblemException;

    /** Every version and every open draft: by agency and code, the newest first, drafts before versions. */
    List<TemplateRow> all() throws ProblemException;

    /**
     * What a person means by a reference: an id, a code for the version in force, {@code CODE@2} for a version or
     * {@code CODE@draft} for the open draft.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN; TEMPLATE_SEVERAL when two drafts or versions answer to it
     */
    TemplateRow find(String reference) throws ProblemException;
}
