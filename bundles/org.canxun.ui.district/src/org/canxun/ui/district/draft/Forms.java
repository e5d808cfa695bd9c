package org.canxun.ui.district.draft;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.templates.DraftView;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;

/** The forms of a draft, in the user's language. */
record Forms(Messages messages, Vocabulary words, Codes codes, Locale locale) {

    Forms(Messages messages, Codes codes, Locale locale) {
        this(messages, new Vocabulary(messages), codes, locale);
    }

    /** What can be put in for a node; empty when it is gone. */
    List<FormEntry> of(DraftView view, Node node) {
        if (node instanceof Node.Item item) {
            return view.item(item.id()).map(content -> new ItemForm(this, view, item.id(), content).entries())
                    .orElse(List.of());
        }
        if (node instanceof Node.Section section) {
            return view.section(section.id()).map(content -> SectionForm.entries(this, section.id(), content))
                    .orElse(List.of());
        }
        return new HeadForm(this, view).entries();
    }
}
