package org.canxun.ui.district.draft;

import org.canxun.core.ProblemException;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.TemplateEditor;

/** One call on the editor, made on the recorder's thread with what is stored at that moment. */
@FunctionalInterface
interface Change {

    DraftView on(TemplateEditor editor) throws ProblemException;
}
