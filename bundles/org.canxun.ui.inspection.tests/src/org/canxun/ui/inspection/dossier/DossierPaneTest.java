package org.canxun.ui.inspection.dossier;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.Codes;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.SiteDossier.MustCheck;
import org.canxun.core.dossier.SiteDossier.SitePhoto;
import org.canxun.core.inspection.Apart;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.Relevance;
import org.canxun.core.port.SiteRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.MealSite;
import org.canxun.model.ModelFactory;
import org.canxun.ui.Access;
import org.canxun.ui.inspection.evidence.Pictures;
import org.canxun.ui.inspection.meals.MealsView;
import org.canxun.ui.inspection.record.ItemWords;
import org.canxun.ui.inspection.record.JudgementWords;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the lists of a site leads on: the number to call, and the item that failed. */
class DossierPaneTest {

    private static Display display;

    private final List<String> told = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Shell shell;
    private DossierPane pane;

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
        var locale = Locale.ROOT;
        var recordWords = Translations.of(new org.canxun.ui.inspection.record.Messages(), locale);
        pane = new DossierPane(shell, new DossierPage.Surroundings(Codes.NONE, locale,
                new DossierWords(Codes.NONE, locale, new JudgementWords(Codes.NONE, locale, recordWords),
                        Translations.of(new Messages(), locale)),
                new ItemWords(recordWords),
                new RectifyWords(Translations.of(new org.canxun.ui.inspection.rectify.Messages(), locale), Codes.NONE,
                        locale),
                Translations.of(new org.canxun.ui.inspection.Messages(), locale),
                Translations.of(new org.canxun.ui.inspection.evidence.Messages(), locale),
                new Pictures(null, new FakeWork(), ""),
                (inspection, place) -> opened.add(inspection + " " + place.orElseThrow().itemCode()), told::add));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void show(MealSite site, MustCheck... items) {
        show(site, List.of(), items);
    }

    private void show(MealSite site, List<SitePhoto> photos, MustCheck... items) {
        pane.show(new SiteDossier(site, new SiteRow("s", "一号店", "", "", "", "", "", "", false, Optional.empty(), 0),
                LocalDate.of(2026, 6, 1), List.of(), List.of(), List.of(), 0, photos, List.of(items), List.of()),
                new MealsView(List.of(), List.of()));
    }

    private List<String> read() {
        return all(shell).stream().filter(Label.class::isInstance).filter(Control::getVisible)
                .map(label -> ((Label) label).getText()).toList();
    }

    private Button copy() {
        return all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals("复制号码")).findFirst().orElseThrow();
    }

    @Test
    void theNumberToCallIsCopied() {
        var site = ModelFactory.eINSTANCE.createMealSite();
        site.setContactName("王店长");
        site.setContactPhone("0510-1");
        show(site);
        assertTrue(read().contains("王店长  0510-1"), read().toString());
        copy().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("已复制 0510-1。"), told);
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        show(ModelFactory.eINSTANCE.createMealSite());
        for (var words : List.of("没有登记联系人。请在站点表中补上，再导入一次。", "没有上次不符合而须必查的项。", "最近的检查没有照片。", "没有登记")) {
            assertTrue(read().contains(words), words + " is not in " + read());
        }
        assertTrue(!copy().getVisible(), "there is no number to copy");
    }

    private static MustCheck must(String code) {
        var content = ItemContent.plain(code, "证照", List.of(), true, "", "", BigDecimal.ONE);
        var item = new ItemView("r", "一", content, List.of(), Optional.empty(), Relevance.APPLIES,
                Given.answer(ItemAnswer.NONCONFORM), List.of(), List.of(), Optional.empty(), false, Apart.NOTHING,
                false, false);
        return new MustCheck("i-1", LocalDate.of(2026, 3, 2), "SAMR", item);
    }

    private Table table() {
        return find(shell, Table.class, t -> t.getItemCount() > 0);
    }

    @Test
    void aPageReadAnewLeavesEverybodyOnTheirRow() {
        var site = ModelFactory.eINSTANCE.createMealSite();
        show(site, must("F-A01"), must("F-A02"));
        table().setSelection(1);
        show(site, must("F-A01"), must("F-A02"));
        assertEquals(1, table().getSelectionIndex());
        show(site, must("F-A02"));
        assertEquals(0, table().getSelectionIndex(), "the same item");
        show(site, must("F-A01"));
        assertEquals(-1, table().getSelectionIndex());
    }

    private static SitePhoto photo(int number) {
        return new SitePhoto("i-1", LocalDate.of(2026, 3, 2), "r", "SAMR", "F-A01", "证照",
                new Photo("p" + number, "p" + number, number + ".jpg", "image/jpeg", Optional.empty(), ""));
    }

    private static List<SitePhoto> photos(int first, int end) {
        return IntStream.range(first, end).mapToObj(DossierPaneTest::photo).toList();
    }

    private List<Control> tiles() {
        return all(shell).stream().filter(Canvas.class::isInstance).filter(c -> Access.nameOf(c).endsWith(".jpg"))
                .toList();
    }

    @Test
    void photosThatSomebodyOpenedStayOpenWhenThePageIsReadAnew() {
        var site = ModelFactory.eINSTANCE.createMealSite();
        shell.open();
        show(site, photos(0, 30));
        assertEquals(12, tiles().size());
        find(shell, Button.class, b -> b.getText().startsWith("再显示")).notifyListeners(SWT.Selection, new Event());
        var opened = tiles();
        assertEquals(24, opened.size());
        opened.get(20).setFocus();
        show(site, photos(0, 31));
        assertEquals(opened, tiles(), "none is made anew");
        assertTrue(opened.get(20).isFocusControl());
        show(site, photos(1, 31));
        assertEquals(24, tiles().size(), "as many as were open");
        assertTrue(tiles().contains(display.getFocusControl()), "the keyboard stays among the photos");
        show(site, photos(0, 3));
        assertEquals(3, tiles().size());
    }

    @Test
    void anItemToBeCheckedOpensWhereItFailed() {
        show(ModelFactory.eINSTANCE.createMealSite(), must("F-A01"));
        var table = table();
        assertEquals("F-A01 ★", table.getItem(0).getText(1));
        var enter = new Event();
        enter.item = table.getItem(0);
        table.notifyListeners(SWT.DefaultSelection, enter);
        assertEquals(List.of("i-1 F-A01"), opened);
    }
}
