package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.templates.xlsform.XlsFormRow.Fate;

/** Goes through the rows of the survey: what is a question, what belongs to one, what is left. */
final class XlsFormSurvey {

    private final XlsFormLanguage language;
    private final XlsFormQuestions questions;
    private final XlsFormPhotos photos;
    private final List<XlsFormGroup> groups = new ArrayList<>();
    private final List<XlsFormRow> notes = new ArrayList<>();
    /** The innermost block that is open; {@code null} outside of all. */
    private XlsFormGroup current;
    /** The question right before, in the same group; {@code null} when there is none. */
    private XlsFormQuestion before;

    XlsFormSurvey(XlsFormLanguage language, XlsFormQuestions questions) {
        this.language = language;
        this.questions = questions;
        photos = new XlsFormPhotos(language);
    }

    void read(List<XlsFormRow> rows) {
        rows.forEach(this::row);
        dropNotes();
        for (var open = current; open != null; open = open.parent()) {
            open.row().error(XlsFormField.TYPE, Problem.XLSFORM_OPEN, open.type().word());
        }
    }

    /** Those that are imported, in order. */
    List<XlsFormGroup> groups() {
        return groups;
    }

    private void row(XlsFormRow row) {
        var cell = row.text(XlsFormField.TYPE);
        if (cell.startsWith("#") || cell.startsWith("＃") || cell.isEmpty()
                && (row.isComment() || row.text(XlsFormField.NAME).isEmpty())) {
            row.dropped(XlsFormReason.COMMENT);
        } else if (XlsFormWords.yes(row.text(XlsFormField.DISABLED))) {
            row.dropped(XlsFormReason.DISABLED);
        } else if (cell.isEmpty()) {
            row.error(XlsFormField.TYPE, Problem.CELL_EMPTY);
        } else {
            XlsFormType.of(cell).ifPresentOrElse(type -> row(row, type),
                    () -> row.error(XlsFormField.TYPE, Problem.XLSFORM_TYPE, XlsFormText.shorten(cell, 40)));
        }
    }

    private void row(XlsFormRow row, XlsFormType type) {
        switch (type.kind()) {
            case BEGIN_GROUP, BEGIN_OTHER -> begin(row, type);
            case END -> end(row, type);
            default -> {
                if (current != null && !current.supported()) {
                    row.dropped(XlsFormReason.INSIDE, current.unsupported().type().word());
                } else {
                    inGroup(row, type);
                }
            }
        }
    }

    private void inGroup(XlsFormRow row, XlsFormType type) {
        switch (type.kind()) {
            case NOTE -> notes.add(row);
            case PHOTO -> photos.row(row, before);
            case PASSED -> row.dropped(XlsFormReason.KIND, type.word());
            default -> {
                before = questions.add(row, type, current).orElse(null);
                if (before != null) {
                    merge(before);
                }
            }
        }
    }

    private void begin(XlsFormRow row, XlsFormType type) {
        var outside = current == null || current.supported();
        var label = row.text(XlsFormField.LABEL, language.all());
        current = new XlsFormGroup(row, type, current, label.map(text -> XlsFormText.line(text.text())).orElse(""));
        before = null;
        if (current.supported()) {
            row.became(Fate.MERGED);
            label.ifPresent(text -> noteLabel(row, text, language));
            row.text(XlsFormField.NAME);
            groups.add(current);
        } else if (outside) {
            row.dropped(XlsFormReason.KIND, type.word());
        } else {
            row.dropped(XlsFormReason.INSIDE, current.unsupported().type().word());
        }
    }

    private void end(XlsFormRow row, XlsFormType type) {
        if (current == null || !current.type().word().equals(type.word())) {
            row.error(XlsFormField.TYPE, Problem.XLSFORM_END, type.word());
            return;
        }
        if (current.supported()) {
            row.became(Fate.MERGED);
            // A name or label here only repeats what the group began with.
            row.text(XlsFormField.NAME);
            row.text(XlsFormField.LABEL, language.all());
            dropNotes();
        } else {
            row.dropped(XlsFormReason.INSIDE, current.unsupported().type().word());
        }
        current = current.parent();
        before = null;
    }

    private void dropNotes() {
        notes.forEach(note -> note.dropped(XlsFormReason.NOTE_LAST));
        notes.clear();
    }

    /** Notes first, as they are read before the question; then its own hints. */
    private void merge(XlsFormQuestion question) {
        for (var note : notes) {
            var text = note.text(XlsFormField.LABEL, language.all());
            if (text.isEmpty()) {
                note.dropped(XlsFormReason.NOTE_EMPTY);
            } else if (question.guide(text.get().text())) {
                note.became(Fate.MERGED);
                note.text(XlsFormField.NAME);
                noteLabel(note, text.get(), language);
                hints(note, question);
            } else {
                note.dropped(XlsFormReason.NOTE_LONG);
            }
        }
        notes.clear();
        hints(question.row(), question);
    }

    private void hints(XlsFormRow row, XlsFormQuestion question) {
        for (var field : List.of(XlsFormField.HINT, XlsFormField.GUIDANCE_HINT)) {
            row.text(field, language.own()).filter(hint -> !question.guide(hint.text()))
                    .ifPresent(hint -> row.left(field, XlsFormReason.NOTE_LONG.with()));
        }
    }

    /** Lists what about a label is not as a reader of the form would expect. */
    static void noteLabel(XlsFormRow row, XlsFormRow.Translated label, XlsFormLanguage language) {
        if (!label.language().equals(language.taken())) {
            row.left(XlsFormField.LABEL,
                    XlsFormReason.LABEL_LANGUAGE.with(XlsFormLanguage.name(label.language())));
        }
        var references = XlsFormExpressions.references(label.text());
        if (!references.isEmpty()) {
            row.left(XlsFormField.LABEL, XlsFormReason.LABEL_REFERENCE.with(String.join("、", references)));
        }
    }
}
