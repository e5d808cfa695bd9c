package org.canxun.core.templates;

import java.util.regex.Pattern;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Texts that people put into a checklist, cleaned and held to a length. */
public final class TemplateTexts {

    /** Characters of a text. */
    public static final int MAX = 2000;
    /** Characters of a code. */
    public static final int MAX_CODE = 40;
    private static final Pattern TEMPLATE_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private TemplateTexts() {}

    /** Whether a new checklist may have that code, such as FOOD. */
    public static boolean isTemplateCode(String code) {
        return TEMPLATE_CODE.matcher(code).matches();
    }

    /** Cleaned and put on one line. */
    public static String line(String text) throws ProblemException {
        return text(text).replaceAll("\\s*\\n\\s*", " ");
    }

    /**
     * Cleaned; it may have several lines.
     *
     * @throws ProblemException when it is longer than {@link #MAX}
     */
    public static String text(String text) throws ProblemException {
        var clean = text.strip().replace("\r\n", "\n").replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (clean.length() > MAX) {
            throw new ProblemException(Problem.TEXT_TOO_LONG, clean.substring(0, 12) + "…", Integer.toString(MAX));
        }
        return clean;
    }

    /** The section with its own texts cleaned; those of its items stay as they are. */
    public static SectionContent checked(SectionContent section) throws ProblemException {
        return new SectionContent(line(section.title()), text(section.condition()), section.weight(),
                section.items());
    }

    /**
     * The item with its texts cleaned. Numbers, options and the like are looked at by the check of the draft, which
     * names what is wrong with them.
     */
    public static ItemContent checked(ItemContent item) throws ProblemException {
        var code = line(item.code());
        if (code.length() > MAX_CODE) {
            throw new ProblemException(Problem.TEXT_TOO_LONG, code.substring(0, 12) + "…",
                    Integer.toString(MAX_CODE));
        }
        var advice = item.advice();
        var demand = item.demand();
        return new ItemContent(code, text(item.text()), item.kind(), item.methods(), item.keyItem(),
                new BasisContent(text(item.basis().text()), item.basis().provisions()), text(item.standard()),
                item.points(), item.weight(), item.marks(),
                new ItemDemand(text(demand.condition()), text(demand.constraint()), demand.requirement(),
                        demand.photo()),
                new ItemAdvice(text(advice.guidance()), text(advice.findingText()), advice.term()), item.limits(),
                item.options(), item.scoring());
    }
}
