package org.canxun.core.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.RecordKind;

/** The life of checklists: drafts are written, published, superseded and withdrawn. */
public interface TemplateDrafts {

    /** Begins a checklist that is new. @throws ProblemException TEMPLATE_CODE, TEMPLATE_CODE_TAKEN, AGENCY_UNKNOWN */
    TemplateRow create(Author author, String code, String title, String agencyCode, RecordKind kind)
            throws ProblemException;

    /** Begins the next version of a checklist with the content of this one. @throws ProblemException TEMPLATE_UNKNOWN */
    TemplateRow revise(Author author, String templateId) throws ProblemException;

    /**
     * What {@link #importFile} would make of a file, with all errors and warnings, without writing anything. A file is
     * a workbook as {@link TemplateExports#workbook} writes it, a list of items in CSV or XLSX, or an XLSForm, which
     * needs the agency. What it leaves open is taken from the newest version of that code or, failing that, from the file's name and the prefix of its items.
     *
     * @param code goes before the one in the file, as do
     * @param title and
     * @param agencyCode
     * @throws ProblemException when the file is no table; AGENCY_UNKNOWN; TEMPLATE_AGENCY_UNKNOWN when nothing tells
     *         the agency
     */
    TemplateImport inspectFile(Path file, Optional<String> code, Optional<String> title, Optional<String> agencyCode)
            throws ProblemException;

    /**
     * Makes a draft of a file, or nothing when it has an error.
     *
     * @throws ProblemException as {@link #inspectFile}; TEMPLATE_REFUSED with the first error, TEMPLATE_SAME when
     *         nothing would be new
     */
    TemplateRow importFile(Author author, Path file, Optional<String> code, Optional<String> title,
            Optional<String> agencyCode) throws ProblemException;

    /** Opens a draft for writing. @throws ProblemException TEMPLATE_UNKNOWN, TEMPLATE_NOT_DRAFT */
    TemplateEditor edit(Author author, String draftId) throws ProblemException;

    /** What is wrong with a draft or version, errors first. */
    List<TemplateIssue> check(String templateId) throws ProblemException;

    /**
     * Publishes a draft as the next version of its code, signed for by this person. The id of the version is derived
     * from its content, so that the same content published on two devices is one version. What a withdrawn version says
     * puts that version in force again, under the number it had.
     *
     * @throws ProblemException TEMPLATE_ERRORS with the first one, TEMPLATE_SAME, TEMPLATE_NOT_DRAFT
     */
    TemplateRow publish(Author author, String draftId) throws ProblemException;

    /**
     * Takes a version out of force; inspections that pinned it keep it.
     *
     * @throws ProblemException TEMPLATE_NOT_PUBLISHED, WITHDRAWAL_REASON
     */
    void withdraw(Author author, String templateId, String reason) throws ProblemException;

    /** Gives a draft up. @throws ProblemException TEMPLATE_NOT_DRAFT */
    void discard(Author author, String draftId) throws ProblemException;
}
