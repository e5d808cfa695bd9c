package org.canxun.core.phrases;

import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;

/** Phrases kept for the items of checklists, for all versions of a checklist and by everybody in the district. */
public interface Phrases {

    /** Most phrases for one item, and most characters of one. */
    int MOST = 50;
    int LONGEST = 500;

    /**
     * In the order of their words, so that a place in the list can be learnt.
     *
     * @param templateCode what all versions of the checklist share
     */
    List<String> of(String templateCode, String itemCode) throws ProblemException;

    /**
     * Keeps a phrase; one that is kept already stays.
     *
     * @throws ProblemException PHRASE_EMPTY, PHRASE_LONG, PHRASES_MANY
     */
    void keep(Author author, String templateCode, String itemCode, String text) throws ProblemException;

    /** Drops a phrase; one that is not kept is no matter. */
    void drop(Author author, String templateCode, String itemCode, String text) throws ProblemException;
}
