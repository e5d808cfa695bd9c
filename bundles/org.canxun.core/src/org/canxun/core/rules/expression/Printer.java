package org.canxun.core.rules.expression;

import java.util.List;

/** Writes a tree so that it is read back as the same tree: half-width signs, single blanks, no bracket too many. */
final class Printer implements Node.Visitor<StringBuilder> {

    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    static String print(Node root) {
        return root.accept(new Printer()).toString();
    }

    @Override
    public StringBuilder literal(Node.Literal literal) {
        if (literal.value() instanceof Value.Decimal) {
            return out.append(literal.value().text());
        }
        if (literal.value() instanceof Value.Flag) {
            return out.append(literal.value().text()).append("()");
        }
        return quoted(literal.value().text());
    }

    @Override
    public StringBuilder reference(Node.Reference reference) {
        return named(reference.name());
    }

    @Override
    public StringBuilder self() {
        return out.append('.');
    }

    @Override
    public StringBuilder verdict(Node.Verdict verdict) {
        out.append("verdict(");
        return named(verdict.name()).append(')');
    }

    @Override
    public StringBuilder negation(Node.Negation negation) {
        out.append('-');
        return inner(negation.operand(), negation.level());
    }

    @Override
    public StringBuilder operation(Node.Operation operation) {
        inner(operation.left(), operation.level());
        out.append(' ').append(operation.operator().symbol()).append(' ');
        return inner(operation.right(), operation.level() + 1);
    }

    @Override
    public StringBuilder call(Node.Call call) {
        out.append(call.function().symbol()).append('(');
        list(call.arguments());
        return out.append(')');
    }

    @Override
    public StringBuilder match(Node.Match match) {
        out.append("regex(");
        match.text().accept(this).append(", ");
        return quoted(match.pattern().source()).append(')');
    }

    private void list(List<Node> nodes) {
        for (var i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            nodes.get(i).accept(this);
        }
    }

    private StringBuilder inner(Node node, int level) {
        if (node.level() >= level) {
            return node.accept(this);
        }
        out.append('(');
        return node.accept(this).append(')');
    }

    private StringBuilder named(String name) {
        return out.append("${").append(name).append('}');
    }

    /** In the first kind of quotes that the text does not contain; it came in one of them. */
    private StringBuilder quoted(String text) {
        var quotes = Lexer.QUOTES.stream().filter(q -> q.chars().allMatch(c -> text.indexOf(c) < 0)).findFirst()
                .orElseThrow();
        return out.append(quotes.charAt(0)).append(text).append(quotes.charAt(quotes.length() - 1));
    }
}
