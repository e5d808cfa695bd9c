package org.canxun.core.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InkTest {

    @Test
    void whatWasDrawnIsReadBackAsItWas() throws ProblemException {
        var ink = Ink.parse(" 0,0 500,300 ; 10,20\t1000,1000 \n");
        assertEquals(List.of(new Ink.Point(0, 0), new Ink.Point(500, 300)), ink.strokes().get(0));
        assertEquals("0,0 500,300;10,20 1000,1000", ink.text());
        assertEquals(ink, Ink.parse(ink.text()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoInkIsRefused() {
        return Stream.of("", "x", "1,2 3", "1001,0 3,4", "-1,0 5,5", "1,1;;100,100", "1.5,2 100,100",
                "1,1 ".repeat(30_000))
                .map(text -> DynamicTest.dynamicTest("refused: " + text.substring(0, Math.min(20, text.length())),
                        () -> assertEquals(SigningProblem.INK_UNREADABLE,
                                assertThrows(ProblemException.class, () -> Ink.parse(text)).problem())));
    }

    @Test
    void aDotIsNoSignature() {
        assertEquals(SigningProblem.INK_EMPTY,
                assertThrows(ProblemException.class, () -> Ink.parse("500,500 505,503;501,501")).problem());
    }
}
