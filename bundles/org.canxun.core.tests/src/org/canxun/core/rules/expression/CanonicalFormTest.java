package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

/** A condition that is written out and read back must not change what applies. */
class CanonicalFormTest {

    @Test
    void aPrintedTreeIsReadBackAsTheSameTreeAndGivesTheSame() throws ProblemException {
        var trees = new RandomTrees(20250917);
        var understood = 0;
        for (var i = 0; i < 20_000; i++) {
            var tree = trees.tree(1 + i % 5);
            var printed = Printer.print(tree);
            if (printed.length() > Lexer.MAX_LENGTH) {
                continue;
            }
            var expression = Expression.parse(printed);
            understood++;
            assertEquals(tree, expression.root(), printed);
            assertEquals(printed, expression.canonical());
            for (var j = 0; j < 3; j++) {
                var scope = trees.scope();
                assertEquals(tree.evaluate(scope), expression.evaluate(scope), printed);
                assertEquals(tree.evaluate(scope).truth(), expression.test(scope), printed);
            }
        }
        assertTrue(understood > 15_000, "only " + understood);
    }
}
