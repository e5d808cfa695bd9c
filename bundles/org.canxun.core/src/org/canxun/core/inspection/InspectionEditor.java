package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.StoredFile;

/**
 * Recording of one inspection by one person. Every call returns after its change is on disk, with the view as it then
 * is. Used by one thread at a time; a slow disk makes a call slow, so never call it on a thread that paints.
 */
public interface InspectionEditor {

    InspectionView view();

    /** @throws ProblemException REASON_MISSING, RECORD_COMPLETED, CHOICE_UNKNOWN and others that name the item */
    InspectionView answer(String recordId, String itemCode, Answer answer) throws ProblemException;

    /** Records a reading; once every limit of the item has one, the limits give the answer. */
    InspectionView measure(String recordId, String itemCode, String parameter, BigDecimal value)
            throws ProblemException;

    InspectionView note(String recordId, String itemCode, String note) throws ProblemException;

    InspectionView finding(String recordId, String itemCode, String text, Optional<FindingView.Term> term)
            throws ProblemException;

    /** Attaches files that the vault has stored. A file already attached to the item is not attached again. */
    InspectionView attach(String recordId, String itemCode, List<StoredFile> files) throws ProblemException;

    InspectionView detach(String evidenceId) throws ProblemException;

    InspectionView undo() throws ProblemException;

    InspectionView redo() throws ProblemException;

    /** What stands in the way of completing a record; empty when nothing does. */
    List<Blocker> blockers(String recordId);

    /** Declares an agency's record complete; afterwards it takes supplements only. */
    InspectionView complete(String recordId) throws ProblemException;

    InspectionView supplement(String recordId, String itemCode, String text) throws ProblemException;

    /** Takes in what others stored for this inspection in the meantime. */
    InspectionView refresh() throws ProblemException;

    /** @param itemCode empty when the whole record is meant */
    record Blocker(Problem problem, String itemCode, List<String> arguments) implements Localized {

        @Override
        public String text(Locale locale) {
            return problem.text(locale, arguments.toArray());
        }
    }
}
