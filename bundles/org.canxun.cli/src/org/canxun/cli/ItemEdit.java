package org.canxun.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.canxun.model.TermUnit;

/** An item while single fields of it are set. Empty values clear what may be empty. */
final class ItemEdit {

    /** Fields that can be set, as the manual lists them. */
    static final List<String> FIELDS = List.of("text", "points", "key", "standard", "legalBasis", "condition",
            "constraint", "requirement", "photo", "guidance", "finding", "term", "kind", "weight", "methods");

    /** A number that could be meant as points; more digits are a slip of the hand. */
    private static final int MAX_DIGITS = 12;

    private ItemContent item;

    ItemEdit(ItemContent item) {
        this.item = item;
    }

    ItemContent item() {
        return item;
    }

    /**
     * @throws IllegalArgumentException when the value is none of this field; the message says what is possible
     * @throws ProblemException EXPRESSION_SYNTAX and others that name the place in a condition
     */
    void set(String field, String value) throws ProblemException {
        var text = value.strip();
        var demand = item.demand();
        var advice = item.advice();
        switch (field) {
            case "text" -> item = with(text, item.kind(), item.methods(), item.keyItem());
            case "kind" -> item = with(item.text(), choice(ItemKind.class, text), item.methods(), item.keyItem());
            case "methods" -> item = with(item.text(), item.kind(), methods(text), item.keyItem());
            case "key" -> item = with(item.text(), item.kind(), item.methods(), yes(text));
            case "legalBasis" -> item = with(new BasisContent(text, item.basis().provisions()), item.standard(),
                    item.points(), item.weight());
            case "standard" -> item = with(item.basis(), text, item.points(), item.weight());
            case "points" -> item = with(item.basis(), item.standard(), number(text), item.weight());
            case "weight" -> item = with(item.basis(), item.standard(), item.points(),
                    text.isEmpty() ? Optional.empty() : Optional.of(number(text)));
            case "condition" -> item = item.withDemand(new ItemDemand(expression(text), demand.constraint(),
                    demand.requirement(), demand.photo()));
            case "constraint" -> item = item.withDemand(new ItemDemand(demand.condition(), expression(text),
                    demand.requirement(), demand.photo()));
            case "requirement" -> item = item.withDemand(new ItemDemand(demand.condition(), demand.constraint(),
                    choice(RequirementLevel.class, text), demand.photo()));
            case "photo" -> item = item.withDemand(new ItemDemand(demand.condition(), demand.constraint(),
                    demand.requirement(), choice(PhotoDemand.class, text)));
            case "guidance" -> item = with(new ItemAdvice(text, advice.findingText(), advice.term()));
            case "finding" -> item = with(new ItemAdvice(advice.guidance(), text, advice.term()));
            case "term" -> item = with(new ItemAdvice(advice.guidance(), advice.findingText(), term(text)));
            default -> throw new IllegalArgumentException(String.join(", ", FIELDS));
        }
    }

    private ItemContent with(String text, ItemKind kind, List<CheckMethod> methods, boolean key) {
        return new ItemContent(item.code(), text, kind, methods, key, item.basis(), item.standard(), item.points(),
                item.weight(), item.marks(), item.demand(), item.advice(), item.limits(), item.options(),
                item.scoring());
    }

    private ItemContent with(BasisContent basis, String standard, BigDecimal points, Optional<BigDecimal> weight) {
        return new ItemContent(item.code(), item.text(), item.kind(), item.methods(), item.keyItem(), basis, standard,
                points, weight, item.marks(), item.demand(), item.advice(), item.limits(), item.options(),
                item.scoring());
    }

    private ItemContent with(ItemAdvice advice) {
        return new ItemContent(item.code(), item.text(), item.kind(), item.methods(), item.keyItem(), item.basis(),
                item.standard(), item.points(), item.weight(), item.marks(), item.demand(), advice, item.limits(),
                item.options(), item.scoring());
    }

    private static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "是" -> true;
            case "n", "no", "false", "否" -> false;
            default -> throw new IllegalArgumentException("Y, N");
        };
    }

    private static BigDecimal number(String text) {
        if (text.length() > MAX_DIGITS || !text.matches("\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("0, 1.5, 12");
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        var all = type.getEnumConstants();
        return Stream.of(all).filter(e -> e.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ",
                        Stream.of(all).map(Enum::name).toList())));
    }

    private static List<CheckMethod> methods(String text) {
        return Stream.of(text.split("[+,]")).map(t -> choice(CheckMethod.class, t.strip())).distinct().toList();
    }

    /** Refused here, where whoever typed it still has it before his eyes. */
    private static String expression(String text) throws ProblemException {
        if (!text.isEmpty()) {
            Expression.parse(text);
        }
        return text;
    }

    private static Optional<ItemAdvice.Term> term(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = text.split("\\s+");
        if (parts.length > 2 || !parts[0].matches("\\d{1,4}")) {
            throw new IllegalArgumentException("7 CALENDAR_DAY, 7 WORKING_DAY, 0");
        }
        return Optional.of(new ItemAdvice.Term(Integer.parseInt(parts[0]),
                parts.length < 2 ? TermUnit.CALENDAR_DAY : choice(TermUnit.class, parts[1])));
    }
}
