package org.canxun.core.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.ChecklistTemplate;

/** Checklist templates. */
public interface Templates {

    /**
     * A published template, immutable.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN
     */
    ChecklistTemplate get(String templateId) throws ProblemException;

    /** The newest version of each code, in the district's order of agencies. */
    List<TemplateRow> current() throws ProblemException;

    /**
     * Publishes a checklist file as the next version of a code. What is left open is taken from the newest version of
     * that code or, failing that, from the file's name and the prefix of its items.
     *
     * @throws ProblemException TEMPLATE_REFUSED with the first error, TEMPLATE_SAME when nothing would be new
     */
    TemplateRow importFile(Author author, Path file, Optional<String> code, Optional<String> title,
            Optional<String> agencyCode) throws ProblemException;
}
