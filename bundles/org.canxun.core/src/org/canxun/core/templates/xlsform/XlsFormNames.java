package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.table.CellText;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.check.TemplateCheck;

/**
 * Names of questions. A form may have the same name in several groups; a checklist has each code once, so that a
 * reference means the question that is nearest to where it stands.
 */
final class XlsFormNames {

    private final Map<String, List<XlsFormQuestion>> questions = new HashMap<>();
    private final Set<String> codes = new HashSet<>(TemplateCheck.FACTS);

    /** A code nothing else has, as near to the name as it can be. */
    String code(String name) {
        var plain = name.codePoints().map(c -> Character.isLetterOrDigit(c) || "_-.:".indexOf(c) >= 0 ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var code = cut(plain, TemplateTexts.MAX_CODE);
        for (int i = 2; !codes.add(code); i++) {
            code = cut(plain, TemplateTexts.MAX_CODE - 1 - Integer.toString(i).length()) + "_" + i;
        }
        return code;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    void add(XlsFormQuestion question) {
        questions.computeIfAbsent(question.name(), name -> new ArrayList<>()).add(question);
    }

    /** The question of that name right in that group. */
    Optional<XlsFormQuestion> in(XlsFormGroup group, String name) {
        return questions.getOrDefault(name, List.of()).stream().filter(q -> q.parent() == group).findFirst();
    }

    /** What a reference from that group means; empty when nothing or several. */
    Optional<XlsFormQuestion> find(String reference, XlsFormGroup from) {
        var named = questions.getOrDefault(CellText.tidy(reference), List.of());
        for (var scope = from; scope != null && named.size() > 1; scope = scope.parent()) {
            var around = scope;
            var near = named.stream().filter(q -> q.parent() != null && q.parent().path().contains(around)).toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.get(0)) : in(around, CellText.tidy(reference));
            }
        }
        return named.size() == 1 ? Optional.of(named.get(0))
                : named.stream().filter(q -> q.parent() == null).findFirst();
    }
}
