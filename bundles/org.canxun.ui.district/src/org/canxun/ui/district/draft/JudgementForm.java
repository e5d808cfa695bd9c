package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.rules.judgement.Preset;
import org.canxun.core.rules.judgement.Presets;
import org.canxun.core.rules.judgement.Setting;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormHeading;
import org.canxun.ui.district.draft.FormEntry.FormRows;

/** By which schemes a checklist judges a record as a whole, each with its settings. */
final class JudgementForm {

    private static final Optional<TemplateIssue.Field> ISSUE = Optional.of(TemplateIssue.Field.JUDGEMENT);

    private final Forms forms;
    private final Messages messages;
    private final List<JudgementContent> judgements;

    JudgementForm(Forms forms, List<JudgementContent> judgements) {
        this.forms = forms;
        this.judgements = judgements;
        messages = forms.messages();
    }

    List<FormEntry> entries() {
        var entries = new ArrayList<FormEntry>();
        entries.add(new FormHeading("judgements", messages.group_judgement,
                judgements.isEmpty() ? messages.judgement_none : ""));
        for (int i = 0; i < judgements.size(); i++) {
            entries.addAll(one(i, judgements.get(i)));
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", messages.judgement_add_choose));
        Presets.all().forEach(p -> choices.add(new Choice(p.id(), p.name().text(forms.locale()))));
        entries.add(new FormField("judgement.add", messages.judgement_add, Shape.CHOICE, "", choices, "",
                Optional.of(TemplateIssue.Field.JUDGEMENT),
                change(-1, (list, value) -> Presets.find(value).ifPresent(p -> list.add(content(p))))));
        return entries;
    }

    private List<FormEntry> one(int at, JudgementContent judgement) {
        var entries = new ArrayList<FormEntry>();
        var scheme = JudgementSchemes.find(judgement.scheme());
        entries.add(new FormHeading("judgement." + at, scheme.map(s -> s.name().text(forms.locale()))
                .orElse(judgement.scheme()), scheme.map(s -> s.explanation().text(forms.locale())).orElse("")));
        var schemes = new ArrayList<Choice>();
        JudgementSchemes.all().forEach(s -> schemes.add(new Choice(s.id(), s.name().text(forms.locale()))));
        schemes.add(new Choice("", messages.judgement_remove));
        entries.add(new FormField("judgement." + at + ".scheme", messages.judgement_scheme, Shape.CHOICE,
                judgement.scheme(), schemes, "", ISSUE, change(at, (list, value) -> {
                    if (value.isEmpty()) {
                        list.remove(at);
                    } else {
                        list.set(at, JudgementContent.of(value, Map.of()));
                    }
                })));
        scheme.ifPresent(s -> s.settings().forEach(setting -> entries.add(setting(at, judgement, setting))));
        return entries;
    }

    private FormEntry setting(int at, JudgementContent judgement, Setting setting) {
        var value = judgement.settings().getOrDefault(setting.key(), setting.defaultValue());
        if (setting.kind() instanceof Setting.BandList) {
            var bands = new BandRows(judgement.scheme(), forms.locale());
            var rows = bands.rows(value);
            if (rows.isPresent()) {
                return new FormRows(id(at, setting), setting.name().text(forms.locale()), BandRows.columns(messages),
                        rows.get(), ISSUE, texts -> store(at, setting).apply(bands.setting(texts)));
            }
        }
        var flag = setting.kind() instanceof Setting.Flag;
        return new FormField(id(at, setting), setting.name().text(forms.locale()),
                flag ? Shape.FLAG : Shape.LINE, value, List.of(), flag ? "" : setting.kind().text(forms.locale()),
                ISSUE, store(at, setting));
    }

    private static String id(int at, Setting setting) {
        return "judgement." + at + "." + setting.key();
    }

    private static Function<String, Change> store(int at, Setting setting) {
        return change(at, (list, text) -> {
            var known = list.get(at);
            var settings = new TreeMap<>(known.settings());
            // What the scheme says itself goes without saying.
            if (text.isEmpty() || text.equals(setting.defaultValue())) {
                settings.remove(setting.key());
            } else {
                settings.put(setting.key(), text);
            }
            list.set(at, new JudgementContent(known.scheme(), settings));
        });
    }

    private static JudgementContent content(Preset preset) {
        return JudgementContent.of(preset.schemeId(), preset.settings());
    }

    /** @param at which one must still be there; -1 when none */
    private static Function<String, Change> change(int at, BiConsumer<List<JudgementContent>, String> edit) {
        return value -> editor -> {
            var list = new ArrayList<>(editor.view().content().judgements());
            if (at >= list.size()) {
                return editor.view();
            }
            edit.accept(list, value);
            return editor.judgements(list);
        };
    }
}
