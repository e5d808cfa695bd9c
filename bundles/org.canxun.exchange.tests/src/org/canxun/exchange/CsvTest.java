package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LIST = "备案号,名称\r\n001,示例餐厅\r\n";
    private static final Map<Integer, List<String>> ROWS = Map.of(1, List.of("备案号", "名称"), 2,
            List.of("001", "示例餐厅"));

    @TempDir
    Path folder;

    @Test
    void aListIsReadAlikeInEveryEncodingOfficeProgramsSave() throws ProblemException {
        assertEquals(ROWS, Rows.of(LIST));
        assertEquals(ROWS, Rows.of("\uFEFF" + LIST));
        assertEquals(ROWS, Rows.of(LIST, GB18030));
        assertEquals(ROWS, Rows.of("\uFEFF" + LIST, StandardCharsets.UTF_16LE));
        assertEquals(ROWS, Rows.of("\uFEFF" + LIST, StandardCharsets.UTF_16BE));
    }

    @Test
    void rareCharactersOfNamesSurviveInGb18030() throws ProblemException {
        // U+20BB7 and U+9FA6 need four bytes each.
        assertEquals(List.of("𠮷龦", "2"), Rows.of("a,b\n𠮷龦,2", GB18030).get(2));
    }

    @Test
    void quotesDelimitersAndLineEndsWithinCellsAreKept() throws ProblemException {
        var rows = Rows.of("a,b\r\n\"一, \"\"二\"\"\r\n三\",x\r\n\r\n尾,y\r\n");
        assertEquals(List.of("一, \"二\"\r\n三", "x"), rows.get(2));
        assertEquals(List.of("尾", "y"), rows.get(4), "numbered as a spreadsheet program shows it");
        assertEquals(3, rows.size(), "rows without text are passed over");
    }

    @Test
    void semicolonsAndTabsAreRecognisedFromTheHeaderEvenBelowATitle() throws ProblemException {
        assertEquals(List.of("1,5", "2"), Rows.of("a;b\n1,5;2").get(2));
        assertEquals(List.of("1;5", "2"), Rows.of("助餐点名单\na\tb\n1;5\t2").get(3));
        assertEquals(List.of("1,5", "2"), Rows.of("\"a,a,a\";b\n1,5;2").get(2));
        assertEquals(List.of("1,5", "2"), Rows.of("sep=;\na;b\n1,5;2").get(2));
        assertEquals(List.of("一"), Rows.of("名称\n一").get(2));
    }

    @Test
    void aMissingQuoteNamesTheRowInsteadOfSwallowingTheRest() {
        assertEquals("文件“名单.csv”第 3 行引号不成对，无法分清单元格。请修正该行的双引号，或改存为 XLSX 再试。",
                problem(() -> Rows.of("a,b\n1,2\n\"3,4\n5,6\n")).text(Locale.CHINA));
        assertProblem(Problem.TABLE_QUOTES, () -> Rows.of("a,b\n\"1\"x,2\n"));
        assertProblem(Problem.TABLE_QUOTES, () -> Rows.of("a,b\n\"" + "12345678,".repeat(400_000)));
    }

    @Test
    void bytesOfNoEncodingAreNamedByLineAndByte() {
        var bytes = "a,b\n1,2\n3,?".getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 1] = (byte) 0xFF;
        var problem = problem(() -> Rows.of(bytes));
        assertEquals(Problem.TABLE_ENCODING, problem.problem());
        assertEquals(List.of("名单.csv", "3", "10"), problem.arguments());
    }

    @Test
    void damagedUtf8IsNotReadAsGarbledChinese() {
        var bytes = ("名称\n" + "示例街道助餐点\n".repeat(20)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = 'A';
        var problem = problem(() -> Rows.of(bytes));
        assertEquals(Problem.TABLE_ENCODING, problem.problem());
        assertEquals("21", problem.arguments().get(1));
    }

    @Test
    void aWrongByteFarIntoALargeFileIsFound() {
        var bytes = ("a,b\n" + "1,2\n".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        bytes[200_000] = (byte) 0x80;
        assertEquals("200000", problem(() -> Rows.of(bytes)).arguments().get(2));
    }

    @Test
    void picturesWebPagesAndEmptyFilesAreNoTables() throws Exception {
        var picture = new byte[]{ (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 };
        assertProblem(Problem.TABLE_NOT_A_TABLE, () -> Rows.of(picture));
        assertProblem(Problem.TABLE_NOT_A_TABLE, () -> Rows.of("\n<html><table>"));
        assertProblem(Problem.TABLE_NOT_A_TABLE, () -> Rows.of("%PDF-1.7"));
        assertProblem(Problem.TABLE_EMPTY, () -> Rows.of(""));
        assertProblem(Problem.TABLE_EMPTY, () -> Rows.of(" \n \n"));
        assertProblem(Problem.TABLE_NO_FILE, () -> Rows.of(folder));
        assertProblem(Problem.TABLE_NOT_FOUND, () -> Rows.of(folder.resolve("缺.csv")));
    }

    @Test
    void whatGoesFarBeyondADistrictIsRefused() throws Exception {
        assertProblem(Problem.TABLE_CELL_TOO_LONG, () -> Rows.of("a\n" + "长".repeat(8_001)));
        assertEquals(8_000, Rows.of("a\n" + "长".repeat(8_000)).get(2).get(0).length());
        assertProblem(Problem.TABLE_TOO_MANY_COLUMNS, () -> Rows.of("a,".repeat(200) + "b"));
        assertEquals(200, Rows.of("a,".repeat(200)).get(1).size());
        assertProblem(Problem.TABLE_TOO_MANY_ROWS, () -> Rows.of("1\n".repeat(50_001)));
        assertTrue(Rows.of("1\n".repeat(50_000)).containsKey(50_000));
        var large = folder.resolve("大.csv");
        try (var file = Files.newByteChannel(large, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            file.position(64L << 20).write(ByteBuffer.wrap(new byte[1]));
        }
        assertProblem(Problem.TABLE_TOO_LARGE, () -> Rows.of(large));
    }

    @Test
    void columnsAreNamedAsInASpreadsheet() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "GR"),
                List.of(RowSink.letters(0), RowSink.letters(25), RowSink.letters(26), RowSink.letters(51),
                        RowSink.letters(199)));
    }

    private static ProblemException problem(Executable code) {
        return assertThrows(ProblemException.class, code);
    }

    private static void assertProblem(ProblemCode expected, Executable code) {
        assertEquals(expected, problem(code).problem());
    }
}
