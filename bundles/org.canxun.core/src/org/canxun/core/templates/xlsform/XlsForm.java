package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.table.Faults;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.check.TemplateCheck;
import org.canxun.core.templates.xlsform.XlsFormBook.Kind;
import org.canxun.core.templates.xlsform.XlsFormRow.Fate;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/**
 * Reads a form of ODK or KoboToolbox (XLSForm: sheets survey, choices and settings) as the draft of a checklist.
 * Questions become items, groups become sections. Whatever of a form a checklist cannot say is listed by its row; with
 * an error in the structure there is no draft.
 */
public final class XlsForm {

    private final XlsFormBook book;
    private final Faults errors = new Faults();
    /** All of them, since what is listed is what a person has to see to. */
    private final Faults warnings = new Faults(Integer.MAX_VALUE);
    private XlsFormLanguage language = new XlsFormLanguage("", List.of());
    private Optional<XlsFormRow> settings = Optional.empty();
    private Optional<XlsFormSurvey> survey = Optional.empty();
    private Optional<XlsFormQuestions> questions = Optional.empty();

    /** Of the sheets of a file. */
    public XlsForm(XlsFormBook book) {
        this.book = book;
    }

    /** What keeps the form from becoming a draft; whoever reads the file may add to it. */
    public Faults errors() {
        return errors;
    }

    /** What of the form was left or changed; whoever reads the file may add to it. */
    public Faults warnings() {
        return warnings;
    }

    /** Reads the rows; once, before anything is asked. */
    public void scan() {
        sheet(Kind.SURVEY, Set.of(XlsFormField.TYPE, XlsFormField.NAME));
        sheet(Kind.CHOICES, Set.of(XlsFormField.LIST_NAME, XlsFormField.NAME));
        sheet(Kind.SETTINGS, Set.of());
        settings = rows(Kind.SETTINGS).stream().findFirst();
        rows(Kind.SETTINGS).stream().skip(1).forEach(row -> row.dropped(XlsFormReason.ROWS));
        var columns = new ArrayList<XlsFormColumn>();
        book.sheet(Kind.SURVEY).ifPresent(sheet -> columns.addAll(sheet.columns()));
        book.sheet(Kind.CHOICES).ifPresent(sheet -> columns.addAll(sheet.columns()));
        language = XlsFormLanguage.of(columns, setting(XlsFormField.DEFAULT_LANGUAGE).orElse(""));
        language.report(warnings);
        var choices = new XlsFormChoices(language,
                XlsFormWords.yes(setting(XlsFormField.ALLOW_DUPLICATES).orElse("")));
        book.sheet(Kind.CHOICES).ifPresent(sheet -> choices.read(sheet, errors));
        read(choices);
        choices.finish();
    }

    private void read(XlsFormChoices choices) {
        var found = new XlsFormQuestions(language, choices);
        var walk = new XlsFormSurvey(language, found);
        walk.read(rows(Kind.SURVEY));
        int count = found.toList().size();
        if (count > TemplateCheck.MAX_ITEMS) {
            errors.add(0, "", Problem.TEMPLATE_TOO_LONG, String.valueOf(count),
                    String.valueOf(TemplateCheck.MAX_ITEMS));
        } else if (count == 0 && errors.isEmpty()) {
            errors.add(0, "", Problem.TEMPLATE_EMPTY);
        }
        // Every question offers a list of its own in a checklist.
        long options = found.toList().stream().mapToLong(question -> question.options().size()).sum();
        if (options > XlsFormChoices.MAX) {
            errors.add(0, "", Problem.XLSFORM_CHOICES, String.valueOf(options), String.valueOf(XlsFormChoices.MAX));
        }
        survey = Optional.of(walk);
        questions = Optional.of(found);
    }

    private void sheet(Kind kind, Set<XlsFormField> needed) {
        book.sheet(kind).ifPresent(sheet -> sheet.read(needed, errors, warnings));
    }

    private List<XlsFormRow> rows(Kind kind) {
        return book.sheet(kind).map(XlsFormSheet::rows).orElse(List.of());
    }

    private Optional<String> setting(XlsFormField field) {
        return settings.map(row -> row.text(field)).filter(text -> !text.isEmpty());
    }

    /** What the form calls itself; after {@link #scan}, like all that follows. */
    public Optional<String> title() {
        return settings.flatMap(row -> row.text(XlsFormField.FORM_TITLE, List.of("")))
                .map(text -> XlsFormText.line(text.text())).filter(text -> !text.isEmpty());
    }

    /** The id of the form as the code of a checklist, where it can be one. */
    public Optional<String> code() {
        return setting(XlsFormField.FORM_ID).flatMap(id -> {
            var upper = id.toUpperCase(Locale.ROOT);
            var code = upper.replaceAll("[^A-Z0-9_]+", "_").replaceAll("^[_0-9]+|_+$", "");
            if (!TemplateTexts.isTemplateCode(code)) {
                return Optional.empty();
            }
            if (!code.equals(upper)) {
                settings.orElseThrow().left(XlsFormField.FORM_ID, XlsFormReason.CODE.with(id, code));
            }
            return Optional.of(code);
        });
    }

    /** The draft, and what was found on the way; once, after {@link #scan}. */
    public TemplateImport result(TemplateHead head) {
        if (!errors.isEmpty()) {
            return new TemplateImport(Optional.empty(), errors.toList(), warnings.toList());
        }
        var all = questions.orElseThrow().toList();
        var expressions = new XlsFormExpressions(questions.orElseThrow().names());
        survey.orElseThrow().groups().forEach(expressions::condition);
        all.forEach(expressions::condition);
        all.forEach(expressions::constraint);
        new XlsFormCycles(all).remove();
        dropEmpty(survey.orElseThrow().groups(), all);
        var draft = new TemplateContent(head.code(), head.title(), head.agencyCode(), head.recordKind(),
                head.provenance(), sections(all, head.title()));
        report(draft);
        return new TemplateImport(Optional.of(draft).filter(d -> errors.isEmpty()), errors.toList(),
                warnings.toList());
    }

    /** No section tells of a group in which nothing is asked. */
    private static void dropEmpty(List<XlsFormGroup> groups, List<XlsFormQuestion> questions) {
        var asked = new HashSet<XlsFormGroup>();
        questions.forEach(question -> {
            for (var group = question.parent(); group != null; group = group.parent()) {
                asked.add(group);
            }
        });
        groups.stream().filter(group -> !asked.contains(group))
                .forEach(group -> group.row().dropped(XlsFormReason.GROUP_EMPTY));
    }

    /** A section for each run of questions in one group, so that they stay in the order of the form. */
    private static List<SectionContent> sections(List<XlsFormQuestion> questions, String untitled) {
        var sections = new ArrayList<SectionContent>();
        var items = new ArrayList<ItemContent>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            items.add(question.content());
            if (i + 1 == questions.size() || !sameSection(question.parent(), questions.get(i + 1).parent())) {
                var group = Optional.ofNullable(question.parent());
                var title = group.map(XlsFormGroup::title).filter(text -> !text.isEmpty()).orElse(untitled);
                sections.add(new SectionContent(XlsFormText.shorten(title, TemplateTexts.MAX),
                        group.map(XlsFormGroup::outermost).map(XlsFormGroup::condition).orElse(""), Optional.empty(),
                        items));
                items.clear();
            }
        }
        return sections;
    }

    private static boolean sameSection(XlsFormGroup one, XlsFormGroup other) {
        return one == other || one != null && other != null && one.outermost() == other.outermost()
                && Objects.equals(one.title(), other.title());
    }

    private void report(TemplateContent draft) {
        for (var kind : List.of(Kind.SETTINGS, Kind.SURVEY, Kind.CHOICES)) {
            book.sheet(kind).ifPresent(sheet -> sheet.report(language, warnings));
        }
        long judged = draft.items().filter(item -> item.kind() == ItemKind.SINGLE_CHOICE && item.options().stream()
                .anyMatch(option -> option.verdict() == ItemAnswer.NONCONFORM)).count();
        if (judged > 0) {
            warnings.add(0, "", Problem.XLSFORM_VERDICTS, String.valueOf(judged));
        }
        var rows = rows(Kind.SURVEY);
        warnings.add(0, "", Problem.XLSFORM_COUNT, String.valueOf(rows.size()), count(rows, Fate.ITEM),
                count(rows, Fate.MERGED), count(rows, Fate.DROPPED),
                String.valueOf(rows.stream().filter(XlsFormRow::isPartly).count()));
    }

    private static String count(List<XlsFormRow> rows, Fate fate) {
        return String.valueOf(rows.stream().filter(row -> row.fate() == fate).count());
    }
}
