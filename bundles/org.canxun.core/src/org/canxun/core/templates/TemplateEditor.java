package org.canxun.core.templates;

import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;

/**
 * Writing of one draft by one person. Every call is one change that can be undone, returns after it is on disk, and
 * gives the draft as it then is; what is the same already is no change. Used by one thread at a time, never by one that
 * paints.
 */
public interface TemplateEditor {

    DraftView view();

    /** @throws ProblemException TEXT_TOO_LONG */
    DraftView head(String title, String agencyCode, String provenance) throws ProblemException;

    DraftView judgements(List<JudgementContent> judgements) throws ProblemException;

    DraftView grading(Optional<GradingContent> grading) throws ProblemException;

    /** @param at where among the sections, from 0 */
    DraftView addSection(String title, int at) throws ProblemException;

    /** Title, condition and weight; the items of the argument are not looked at. */
    DraftView section(String sectionId, SectionContent section) throws ProblemException;

    DraftView moveSection(String sectionId, int at) throws ProblemException;

    /** @param at where among the items of the section, from 0 */
    DraftView addItem(String sectionId, int at, ItemContent item) throws ProblemException;

    DraftView item(String itemId, ItemContent item) throws ProblemException;

    /** Within its section or into another one. */
    DraftView moveItem(String itemId, String sectionId, int at) throws ProblemException;

    /** A section with its items, or an item. */
    DraftView remove(String id) throws ProblemException;

    DraftView undo() throws ProblemException;

    DraftView redo() throws ProblemException;

    /** Takes in what others stored for this draft in the meantime. */
    DraftView refresh() throws ProblemException;
}
