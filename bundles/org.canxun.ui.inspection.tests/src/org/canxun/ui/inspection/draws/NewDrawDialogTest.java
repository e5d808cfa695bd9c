package org.canxun.ui.inspection.draws;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.DrawPlan;
import org.canxun.core.draw.DrawPlan.Pool;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.ui.Access;
import org.canxun.ui.testing.FakeWork;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lots fall once, over what was shown; a slip of the hand before that must cost nothing. */
class NewDrawDialogTest {

    private static final Draw EARLIER = Town.draw("all", "", List.of());
    private static Display display;

    private final FakeWork work = new FakeWork();
    private final List<NewDraw> held = new ArrayList<>();
    private final List<Draw> told = new ArrayList<>();
    private Optional<Draw> repeats = Optional.empty();
    private Optional<DrawProblem> refusal = Optional.empty();
    private Shell shell;
    private NewDrawDialog dialog;

    private Object answer(String method, Object[] arguments) throws ProblemException {
        if (method.equals("sitesIn")) {
            return List.of("s1", "s2");
        }
        if (refusal.isPresent() && method.equals("draw")) {
            throw new ProblemException(refusal.get());
        }
        var asked = (NewDraw) arguments[1];
        if (method.equals("plan")) {
            return new DrawPlan(new Pool(asked.siteIds().size(), "a".repeat(64)), new Pool(6, "b".repeat(64)),
                    new Pool(asked.recusals().size(), "c".repeat(64)), repeats, 2);
        }
        held.add(asked);
        return EARLIER;
    }

    @BeforeAll
    static void connect() {
        display = new Display();
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    @BeforeEach
    void open() {
        shell = new Shell(display);
        var draws = (RandomDraws) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{ RandomDraws.class }, (proxy, method, arguments) -> answer(method.getName(), arguments));
        dialog = new NewDrawDialog(shell, Town.model(), draws, work, Town.words(Locale.ROOT), told::add);
        dialog.create();
        dialog.getShell().open();
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
        settle();
    }

    /** Lets the window lay itself out, which it does when there is nothing else to do. */
    private static void settle() {
        while (display.readAndDispatch()) {
            // All of it.
        }
    }

    private Button ok() {
        return find(dialog.getShell(), Button.class,
                b -> Integer.valueOf(IDialogConstants.OK_ID).equals(b.getData()));
    }

    private void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private Button button(String text) {
        return find(dialog.getShell(), Button.class, b -> b.getText().equals(text));
    }

    private <C extends Control> C named(Class<C> type, String name) {
        return find(dialog.getShell(), type, c -> Access.nameOf(c).equals(name) && c.isVisible());
    }

    private void tick(String text) {
        var box = button(text);
        box.setSelection(!box.getSelection());
        press(box);
    }

    private String said() {
        settle();
        var words = new StringBuilder();
        all(dialog.getShell()).stream().filter(Control::isVisible).forEach(c -> words.append(
                c instanceof Text text ? text.getText() : c instanceof Label label ? label.getText() : "")
                .append('\n'));
        return words.toString();
    }

    /** Fills in the two steps before the last look. */
    private void toLastLook() {
        press(ok());
        tick("已逐一问明，无人需要回避");
        named(Text.class, "见证人").setText("王");
        press(ok());
    }

    @Test
    void whatWasShownIsDrawnOnceAndTheDialogCloses() {
        assertTrue(said().contains("名单里共有 11 个站点"), said());
        named(Spinner.class, "抽取站点数").setSelection(3);
        assertFalse(button("上一步").isEnabled());
        toLastLook();
        for (var word : List.of("a".repeat(64), "b".repeat(64), "c".repeat(64), "从 11 个站点中抽取 3 个", "不能撤销",
                "见证人：王")) {
            assertTrue(said().contains(word), word + " is not in " + said());
        }
        assertEquals("抽取", ok().getText());
        work.hold();
        press(ok());
        assertFalse(ok().isEnabled(), "nobody draws twice");
        press(ok());
        work.release();
        assertEquals(1, held.size());
        assertEquals(3, held.get(0).sites());
        assertEquals(List.of(EARLIER), told);
        assertEquals(null, dialog.getShell(), "closed");
    }

    @Test
    void nothingGoesOnUntilRecusalsWereAskedFor() {
        press(ok());
        assertFalse(ok().isEnabled());
        assertTrue(said().contains("请先问明每名执法人员"), said());
        named(Text.class, "见证人").setText("张1");
        tick("已逐一问明，无人需要回避");
        assertTrue(said().contains("不能见证自己的抽取"), said());
        press(button("上一步"));
        assertTrue(ok().isEnabled(), "what is wrong on another step is said there");
    }

    @Test
    void aRecusalIsAddedAndTakenAwayByKeys() {
        press(ok());
        named(Text.class, "见证人").setText("王");
        named(Combo.class, "人员").setText("张1");
        named(Combo.class, "站点").setText("备2");
        assertTrue(said().contains("还没有添加"), said());
        named(Text.class, "理由").setText("配偶在此工作");
        var enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        enter.doit = true;
        named(Text.class, "理由").notifyListeners(SWT.Traverse, enter);
        assertFalse(enter.doit, "Enter does not go on");
        var table = named(Table.class, "回避");
        assertEquals("2号店", table.getItem(0).getText(1));
        assertTrue(ok().isEnabled(), said());
        assertFalse(button("已逐一问明，无人需要回避").isEnabled());
        press(ok());
        assertTrue(said().contains("张1（市监）回避 2号店：配偶在此工作"), said());
        press(button("上一步"));
        table.setSelection(0);
        var delete = new Event();
        delete.keyCode = SWT.DEL;
        table.notifyListeners(SWT.KeyDown, delete);
        assertEquals(0, table.getItemCount());
        assertFalse(ok().isEnabled());
    }

    @Test
    void aReasonIsAskedForWhereOneIsOwed() {
        repeats = Optional.of(EARLIER);
        toLastLook();
        assertFalse(ok().isEnabled());
        assertTrue(said().contains("2026-03-02 已抽取过一次"), said());
        named(Text.class, "再抽的理由").setText("按月计划");
        press(ok());
        assertEquals("按月计划", held.get(0).reason());
    }

    @Test
    void listsThatChangedMeanwhileAreSaidAndNothingIsLost() {
        toLastLook();
        refusal = Optional.of(DrawProblem.DRAW_PLAN_OUTDATED);
        press(ok());
        assertTrue(said().contains("名单在核对以后有变化"), said());
        assertFalse(ok().isEnabled());
        assertEquals(List.of(), told);
        refusal = Optional.empty();
        press(button("上一步"));
        press(ok());
        press(ok());
        assertEquals(List.of("王"), held.get(0).witnesses());
    }

    @Test
    void workThatWasStoppedIsLookedAtAnew() {
        toLastLook();
        work.hold();
        press(ok());
        work.cancel();
        work.release();
        assertEquals("下一步", ok().getText(), "the step before leads on again");
        press(ok());
        press(ok());
        assertEquals(1, told.size());
    }

    @Test
    void theSitesOfAListTakeThePlaceOfTheFilter() {
        var list = button("按名单文件");
        button("按条件").setSelection(false);
        list.setSelection(true);
        press(list);
        assertTrue(said().contains("请选择站点名单文件"), said());
        assertTrue(all(dialog.getShell()).stream().noneMatch(c -> c.isVisible() && Access.nameOf(c).equals("街道")));
        dialog.read(Path.of("名单.csv"));
        assertTrue(said().contains("名单里共有 2 个站点"), said());
        toLastLook();
        assertTrue(said().contains("名单文件 名单.csv"), said());
    }

    @Test
    void whoeverHearsTheDialogKnowsEveryField() {
        for (int step = 0; step < 3; step++) {
            settle();
            all(dialog.getShell()).stream().filter(Control::isVisible)
                    .filter(c -> c instanceof Text || c instanceof Combo || c instanceof Spinner
                            || c instanceof Table || c instanceof DateTime)
                    .forEach(c -> assertFalse(Access.nameOf(c).isBlank(), c.toString()));
            if (step == 0) {
                toLastLook();
            } else {
                press(button("上一步"));
            }
        }
    }

    private static Event key(int detail, int code, int modifiers) {
        var event = new Event();
        event.detail = detail;
        event.keyCode = code;
        event.stateMask = modifiers;
        event.doit = true;
        return event;
    }

    @Test
    void enterInTheReasonDoesNotDrawAndControlEnterOfEitherKeyDoes() {
        repeats = Optional.of(EARLIER);
        toLastLook();
        var reason = named(Text.class, "再抽的理由");
        reason.setText("按月计划");
        var enter = key(SWT.TRAVERSE_RETURN, SWT.CR, 0);
        reason.notifyListeners(SWT.Traverse, enter);
        assertFalse(enter.doit, "the button that draws does not hear it");
        assertEquals(SWT.TRAVERSE_NONE, enter.detail);
        reason.notifyListeners(SWT.KeyDown, key(0, SWT.CR, 0));
        assertEquals(List.of(), held);
        reason.notifyListeners(SWT.KeyDown, key(0, SWT.KEYPAD_CR, SWT.MOD1));
        assertEquals(1, held.size());
    }

    @Test
    void whoeverGoesBackToListedRecusalsCanTypeOn() {
        press(ok());
        named(Text.class, "见证人").setText("王");
        named(Combo.class, "人员").setText("张1");
        named(Combo.class, "站点").setText("备2");
        named(Text.class, "理由").setText("配偶在此工作");
        press(button("添加"));
        press(ok());
        button("上一步").setFocus();
        press(button("上一步"));
        var person = named(Combo.class, "人员");
        assertTrue(person.isFocusControl(), () -> String.valueOf(display.getFocusControl()));
    }

    @Test
    void aLookThatComesLateMovesNobody() {
        press(ok());
        tick("已逐一问明，无人需要回避");
        named(Text.class, "见证人").setText("王");
        work.hold();
        press(ok());
        press(button("上一步"));
        var witnesses = named(Text.class, "见证人");
        witnesses.setFocus();
        work.next();
        assertTrue(witnesses.isFocusControl(), "the keyboard stays where somebody types");
        press(ok());
        press(button("上一步"));
        work.cancel();
        assertEquals("下一步", ok().getText());
        assertTrue(witnesses.isVisible(), "who went back already is not taken back once more");
        press(ok());
        press(button("上一步"));
        press(ok());
        work.next();
        assertFalse(ok().isEnabled(), "an older look is not the one that is waited for");
        work.release();
        assertTrue(ok().isEnabled(), said());
    }

    @Test
    void aDrawThatSomebodyHeldMeanwhileAsksForTheReason() {
        toLastLook();
        refusal = Optional.of(DrawProblem.DRAW_REPEATED);
        repeats = Optional.of(EARLIER);
        press(ok());
        refusal = Optional.empty();
        named(Text.class, "再抽的理由").setText("按月计划");
        press(ok());
        assertEquals("按月计划", held.get(0).reason());
    }
}
