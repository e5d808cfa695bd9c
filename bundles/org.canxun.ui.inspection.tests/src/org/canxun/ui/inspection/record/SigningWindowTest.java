package org.canxun.ui.inspection.record;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView.State;
import org.canxun.ui.Access;
import org.canxun.ui.inspection.signing.SigningDesk;
import org.canxun.ui.inspection.signing.SigningRecorder.Named;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs with a mouse finds the signature in the record; who may not or slips is told so. */
class SigningWindowTest {

    private static final LocalDate VALID = LocalDate.of(2027, 12, 31);
    private static Display display;

    private final Recording r = new Recording(team(Sample.inspection()));
    private final List<String> told = new ArrayList<>();
    private Shell shell;

    private static InspectionView team(InspectionView view) {
        var team = List.of(new Member("zhang", "张示例", "SAMR", "SH-001", Optional.of(VALID), true),
                new Member("li", "李示例", "SAMR", "SH-002", Optional.of(VALID), false),
                new Member("wang", "王示例", "SAMR", "", Optional.empty(), false));
        return new InspectionView(view.id(), view.siteId(), view.siteName(), view.kind(), view.visitDate(),
                view.numberInYear(), view.leadAgencyCode(), team, view.records(), view.findings(),
                view.lastTouched(), false, false);
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
        shell.setLayout(new FillLayout());
        shell.setSize(1280, 800);
        var messages = Words.chinese();
        var photos = new PhotoDesk(r.model, null, null, null,
                new PhotoNews(r.model, messages, Locale.CHINESE, notice -> {
                }), Words.evidence());
        var signing = new SigningDesk(r.model.whole().signatures(), new FakeVault(), new FakeWork(),
                Translations.of(new org.canxun.ui.inspection.signing.Messages(), Locale.ROOT));
        new RecordingPanel(shell, r.model,
                new RecordingPanel.Desks(photos, null, null, null, null, signing, keys -> {
                }), new RecordingPanel.Surroundings("联合检查", Codes.NONE, messages, Words.rectify(),
                        KeyMap.standard(), Locale.CHINESE, notice -> told.add(notice.text())));
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
    }

    @Test
    void anOpenRecordIsCompletedFirst() {
        r.press("F11");
        settle();
        assertEquals(List.of("请先按 F9 完成市场监管的记录，再签名。"), told);
        assertEquals(0, dialogs().size());
    }

    @Test
    void aSignatureIsDrawnWithTheMouseAndFoundInTheRecord() {
        var dialog = signing();
        assertTrue(said(dialog).contains("还差：检查人员 2 名、站点代表（签名或拒绝签名）"), said(dialog));
        var table = find(dialog, Table.class, t -> true);
        assertEquals("检查人员 张示例 SH-001 未签", row(table, 0));
        assertEquals("协助人员 王示例  可以签", row(table, 2));
        var field = draw(dialog);
        key(field, SWT.CR);
        assertTrue(said(field.getShell()).contains("还没有签名，或写得太小"), "an empty field is no signature");
        stroke(field, 100, 100, 400, 300);
        stroke(field, 500, 100, 900, 300);
        stroke(field, 10, 10, 12, 12);
        key(field, SWT.BS);
        key(field, SWT.CR);
        var signature = r.model.record().signing().signatures().get(0);
        assertEquals("张示例", signature.signerName());
        assertEquals(SignatureMethod.SCREEN, signature.method());
        assertEquals(2, signature.ink().orElseThrow().strokes().size(), "the slip was taken back");
        assertTrue(signature.ink().orElseThrow().strokes().stream().allMatch(s -> s.size() > 2));
        assertTrue(row(table, 0).startsWith("检查人员 张示例 SH-001 已在屏幕上签名"), row(table, 0));
        assertEquals(1, table.getSelectionIndex(), "on to the next who has to");
    }

    @Test
    void theSiteSignsWithItsNameAndTheTileSaysThatTheRecordIsSigned() {
        var dialog = signing();
        var table = find(dialog, Table.class, t -> true);
        for (var i = 0; i < 2; i++) {
            var field = draw(dialog);
            stroke(field, 100, 100, 400, 300);
            key(field, SWT.CR);
        }
        assertEquals("站点代表 （签名时填写）  未签", row(table, 4));
        var field = draw(dialog);
        stroke(field, 100, 100, 400, 300);
        key(field, SWT.CR);
        assertFalse(field.isDisposed(), "nobody knows who signed");
        find(field.getShell(), Text.class, t -> true).setText("周示例");
        key(field, SWT.CR);
        assertEquals(State.SIGNED, r.model.record().signing().state());
        assertEquals("周示例", r.model.record().signing().site().orElseThrow().signerName());
        assertTrue(said(dialog).contains("只能再添加补充记录"), said(dialog));
        dialog.close();
        settle();
        assertTrue(said(shell).contains("记录已签名，只能添加补充记录。"));
        var tile = all(shell).stream().filter(Canvas.class::isInstance)
                .filter(c -> Access.nameOf(c).startsWith("市场监管")).findFirst().orElseThrow();
        assertTrue(Access.nameOf(tile).contains("已签名"));
    }

    @Test
    void aRefusalNeedsItsReasonAndAWitnessMaySign() {
        var dialog = signing();
        display.asyncExec(() -> {
            var asked = dialogs().stream().filter(s -> s.getText().equals("记录拒绝签名")).findFirst().orElseThrow();
            var take = find(asked, Button.class, b -> b.getText().equals("记录拒绝签名"));
            assertFalse(take.isEnabled());
            var fields = all(asked).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
            fields.get(0).setText("不认可检查结果");
            fields.get(2).setText("吴示例");
            take.notifyListeners(SWT.Selection, new Event());
        });
        find(dialog, Button.class, b -> b.getText().equals("拒绝签名…")).notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals("不认可检查结果", r.model.record().signing().refusal().orElseThrow().reason());
        var table = find(dialog, Table.class, t -> true);
        assertTrue(row(table, 4).contains("拒绝签名"), row(table, 4));
        assertEquals("见证人 吴示例  可以签", row(table, 5));
        assertFalse(find(dialog, Button.class, b -> b.getText().equals("拒绝签名…")).isEnabled());
    }

    @Test
    void aScanIsKeptOnceForAllWhoSignedOnIt() throws ProblemException {
        signing();
        var scan = new FakeVault().store(new byte[]{ 1 }, "签名页.pdf");
        r.model.whole().signatures().paper(Sample.FOOD, scan,
                List.of(new Named(SignatureRole.OFFICER, "zhang"),
                        new Named(SignatureRole.SITE, "周示例")));
        assertEquals(List.of("attachSigned 签名页.pdf", "sign OFFICER zhang PAPER p-0", "sign SITE 周示例 PAPER p-0"),
                r.editor.calls.subList(1, 4));
    }

    /** The dialog of the completed record in front. */
    private Shell signing() {
        r.model.whole().complete(Sample.FOOD);
        assertEquals(List.of("市场监管的记录已完成，请签名。"), told);
        r.press("F11");
        settle();
        return dialogs().get(0);
    }

    private List<Shell> dialogs() {
        return Arrays.stream(display.getShells()).filter(s -> s != shell && s.isVisible()).toList();
    }

    private Canvas draw(Shell dialog) {
        find(dialog, Button.class, b -> b.getText().startsWith("屏幕签名")).notifyListeners(SWT.Selection, new Event());
        settle();
        var window = dialogs().stream().filter(s -> s.getParent() == dialog).findFirst().orElseThrow();
        return find(window, Canvas.class, c -> Access.nameOf(c).startsWith("签名处"));
    }

    private void stroke(Canvas field, int x, int y, int toX, int toY) {
        mouse(field, SWT.MouseDown, x, y, 0);
        for (int i = 1; i <= 10; i++) {
            mouse(field, SWT.MouseMove, x + (toX - x) * i / 10, y + (toY - y) * i / 10, SWT.BUTTON1);
        }
        mouse(field, SWT.MouseUp, toX, toY, SWT.BUTTON1);
    }

    private void mouse(Canvas field, int type, int x, int y, int mask) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = mask;
        field.notifyListeners(type, event);
        settle();
    }

    private void key(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private static String row(Table table, int index) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            cells.add(table.getItem(index).getText(i));
        }
        return String.join(" ", cells);
    }

    private static String said(Composite window) {
        var words = new ArrayList<String>();
        all(window).forEach(c -> {
            if (c instanceof Label label && label.isVisible()) {
                words.add(label.getText());
            }
        });
        return String.join("\n", words);
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }
}
