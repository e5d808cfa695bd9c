package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.canxun.core.Codes;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormHeading;

/** What a checklist says of itself: its head, how it judges, how it grades. */
final class HeadForm {

    private final Forms forms;
    private final Messages messages;
    private final TemplateContent content;

    HeadForm(Forms forms, DraftView view) {
        this.forms = forms;
        messages = forms.messages();
        content = view.content();
    }

    List<FormEntry> entries() {
        var entries = new ArrayList<FormEntry>();
        entries.add(new FormHeading("head", messages.group_head, ""));
        entries.add(new FormField("title", messages.field_title, Shape.LINE, content.title(), List.of(), "",
                Optional.of(TemplateIssue.Field.TITLE),
                head((c, v) -> new Head(v, c.agencyCode(), c.provenance()))));
        entries.add(new FormField("agency", messages.field_agency, Shape.CHOICE, content.agencyCode(), agencies(), "",
                Optional.of(TemplateIssue.Field.AGENCY),
                head((c, v) -> new Head(c.title(), v, c.provenance()))));
        entries.add(new FormField("provenance", messages.field_provenance, Shape.TEXT, content.provenance(), List.of(),
                "", Optional.empty(), head((c, v) -> new Head(c.title(), c.agencyCode(), v))));
        entries.addAll(new JudgementForm(forms, content.judgements()).entries());
        if (content.recordKind() == RecordKind.APPRAISAL || content.grading().isPresent()) {
            entries.addAll(new GradingForm(forms, content).entries());
        }
        return entries;
    }

    private List<Choice> agencies() {
        return forms.codes().agencies().stream().map((Codes.AgencyInfo a) -> new Choice(a.code(), a.name())).toList();
    }

    private static Function<String, Change> head(With with) {
        return value -> editor -> {
            var head = with.of(editor.view().content(), value);
            return editor.head(head.title(), head.agency(), head.provenance());
        };
    }

    private record Head(String title, String agency, String provenance) {}

    /** The head with one value set. */
    @FunctionalInterface
    private interface With {
        Head of(TemplateContent content, String value);
    }
}
