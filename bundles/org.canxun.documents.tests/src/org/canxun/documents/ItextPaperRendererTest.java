package org.canxun.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.junit.jupiter.api.Test;

class ItextPaperRendererTest {

    private static final List<Column> COLUMNS = List.of(new Column("编号", 15, Align.CENTRE),
            new Column("检查内容", 90, Align.LEFT));

    @Test
    void everyPageOfALongTableHasItsHeaderAndItsPageNumber() throws Exception {
        var pdf = Pdf.of(table(100));
        assertEquals(pdf.pages().size(), pdf.rendered().pages());
        assertTrue(pdf.pages().size() > 2, "pages " + pdf.pages().size());
        for (var page = 0; page < pdf.pages().size(); page++) {
            assertTrue(pdf.pages().get(page).contains("检查内容"), pdf.pages().get(page));
            assertTrue(pdf.pages().get(page).contains("— " + (page + 1) + " —"), pdf.pages().get(page));
            assertTrue(pdf.pages().get(page).contains("崇安寺长者助餐中心"), pdf.pages().get(page));
        }
        assertTrue(pdf.text().contains("F-100"), pdf.text());
    }

    @Test
    void theTextOfAPaperCanBeSearched() throws Exception {
        // each of these shares its glyph with a radical or a rarer character
        var text = "无锡市长者助餐中心工作人员行走一日三餐用火用气见于阿胶糕";
        assertTrue(Pdf.of(new Paragraph(Text.plain(text))).text().contains(text));
    }

    @Test
    void aHeadingNeverStandsAloneAtTheEndOfAPage() throws Exception {
        for (var rows = 18; rows < 30; rows++) {
            var pdf = Pdf.of(table(rows), new Heading(1, "三、检查内容"), new Paragraph(Text.quiet("说明")),
                    new Heading(2, "资质与公示"), table(3));
            var page = pdf.pages().stream().filter(one -> one.contains("三、检查内容")).findFirst().orElseThrow();
            assertTrue(page.indexOf("资质与公示") > page.indexOf("三、检查内容"), page);
            assertTrue(page.lastIndexOf("F-1 ") > page.indexOf("资质与公示"), page);
        }
    }

    @Test
    void aDraftIsMarkedOnEveryPage() throws Exception {
        var whole = Pdf.paper(table(60));
        var draft = new Paper(whole.title(), whole.language(), whole.issuer(), whole.footer(),
                Optional.of("未完成（草稿）"), whole.printedAt(), whole.blocks());
        for (var page : Pdf.of(draft).pages()) {
            assertTrue(page.contains("未完成（草稿）"), page);
        }
        assertFalse(Pdf.of(whole).text().contains("草稿"));
    }

    @Test
    void aNameNoFaceHasIsReportedAndNamedBeforeTheSignatures() throws Exception {
        var pdf = Pdf.of(new Paragraph(Text.plain("负责人 𠮷田，㐀氏")),
                new Signatures(List.of(new Signatures.Place("站点代表", List.of(), 0, List.of("签名："), true))));
        var missing = pdf.rendered().missing();
        assertEquals(1, missing.size(), missing.toString());
        assertEquals("U+20BB7", missing.get(0).name());
        assertEquals("负责人 〓田，㐀氏", missing.get(0).context());
        var note = pdf.text().indexOf("U+20BB7");
        assertTrue(note > 0 && note < pdf.text().indexOf("站点代表"), pdf.text());
        assertEquals(1, pdf.text().split("U\\+20BB7", -1).length - 1, pdf.text());
    }

    @Test
    void aNoteLongerThanAPageIsNotCut() throws Exception {
        var note = "现场发现操作台下层有未加盖的食品容器，".repeat(150);
        var pdf = Pdf.of(new Table("表", COLUMNS, List.of(new Row(List.of(Cell.of("F-1"), Cell.of(note + "完"))))));
        assertTrue(pdf.rendered().pages() > 1);
        assertTrue(pdf.text().contains("完"), pdf.text());
        assertEquals(150, pdf.text().replaceAll("\\s", "").split("操作台", -1).length - 1);
    }

    @Test
    void noLineStartsWithAComma() throws Exception {
        for (var length = 30; length < 42; length++) {
            var text = Pdf.of(new Paragraph(Text.plain(("检".repeat(length) + "，").repeat(8)))).text();
            assertFalse(text.lines().anyMatch(line -> line.startsWith("，")), text);
        }
    }

    @Test
    void aFigureStaysWithItsUnit() throws Exception {
        for (var length = 30; length < 42; length++) {
            var text = Pdf.of(new Paragraph(Text.plain(("检".repeat(length) + " 100 ℃（≥ 10 min ）").repeat(8)))).text();
            assertFalse(text.lines().anyMatch(line -> line.matches("(℃|min|）).*")), text);
        }
    }

    @Test
    void theSamePaperPrintedTwiceIsTheSamePaper() throws Exception {
        var first = Pdf.of(table(5));
        var second = Pdf.of(table(5));
        assertEquals(first.pages(), second.pages());
        assertEquals(first.id().toString(), second.id().toString());
        assertFalse(first.id().toString().equals(Pdf.of(table(6)).id().toString()));
    }

    @Test
    void aFullDiskIsToldAndNotHidden() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        var problem = assertThrows(ProblemException.class,
                () -> new ItextPaperRenderer().render(Pdf.paper(table(1)), full));
        assertEquals(Problem.PAPER_FAILED, problem.problem());
    }

    @Test
    void anEmptyPaperIsStillAPaper() throws Exception {
        assertEquals(1, Pdf.of(new Block[0]).rendered().pages());
        assertEquals(1, Pdf.of(new Heading(1, "签名"), new Table("空", COLUMNS, List.of())).rendered().pages());
    }

    private static Table table(int rows) {
        var all = new ArrayList<Row>();
        for (var row = 1; row <= rows; row++) {
            all.add(new Row(List.of(Cell.of("F-" + row),
                    Cell.of(String.join("", Collections.nCopies(3, "营业执照在有效期内；"))))));
        }
        return new Table("检查结果", COLUMNS, all);
    }
}
