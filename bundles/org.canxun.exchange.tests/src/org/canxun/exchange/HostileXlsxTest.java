package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these would take the program's memory, its time or a file of the user if it were simply read. */
class HostileXlsxTest {

    @TempDir
    Path folder;

    @Test
    void aSheetThatUnpacksToGigabytes() throws Exception {
        assertRefused(new RawXlsx().rows("<row r='1'><c><v>1</v></c></row>".repeat(400_000)));
        assertRefused(new RawXlsx().part("xl/media/image1.png", "0".repeat(30 << 20)));
    }

    @Test
    void entitiesThatReadFilesOrMultiply() throws Exception {
        assertRefused(new RawXlsx().part("xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>"));
        assertRefused(new RawXlsx().part("xl/worksheets/sheet1.xml",
                "   \n".repeat(100) + "<!DOCTYPE worksheet><worksheet/>"));
    }

    @Test
    void aCellAddressMillionsOfColumnsAway() throws Exception {
        assertRefused(new RawXlsx().rows("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"));
        assertRefused(new RawXlsx().rows("<row r='99999999999'><c><v>1</v></c></row>"));
    }

    @Test
    void aSharedStringThatDoesNotExist() throws Exception {
        assertRefused(new RawXlsx().rows("<row r='1'><c t='s'><v>999999999</v></c></row>"));
        assertRefused(new RawXlsx().rows("<row r='1'><c t='s'><v>99999999999999</v></c></row>"));
        assertRefused(new RawXlsx().without("xl/sharedStrings.xml").rows("<row r='1'><c t='s'><v>9</v></c></row>"));
    }

    @Test
    void endlessTextsTagsAndNesting() throws Exception {
        assertRefused(new RawXlsx().rows("<row r='1'><c t='inlineStr'><is>"
                + "<r><t>0123456789</t></r>".repeat(20_000) + "</is></c></row>"));
        assertRefused(new RawXlsx().rows("<row r='1'><c x='" + "0>".repeat(100_000) + "'/></row>"));
        assertRefused(new RawXlsx().rows("<row>".repeat(100) + "</row>".repeat(100)));
    }

    @Test
    void aCellOfMegabytes() throws Exception {
        var text = new StringBuilder();
        new Random(1).ints(3 << 20, '0', '9').forEach(c -> text.append((char) c));
        assertRefused(new RawXlsx().rows("<row r='1'><c t='inlineStr'><is><t>" + text + "</t></is></c></row>"));
        assertRefused(new RawXlsx().part("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"));
    }

    @Test
    void formulasThatTakeForeverToWriteOut() throws Exception {
        var row = "<row><c><f t='shared' si='0'/><v>1</v></c></row>";
        assertRefused(new RawXlsx().rows("<row><c><f t='shared' si='0' ref='A1:A9999'>" + "A1+".repeat(10_000)
                + "A1</f><v>1</v></c></row>" + row.repeat(50)));
        assertRefused(new RawXlsx().rows("<row><c><f t='array' ref='A1'>A1</f><v>1</v></c></row>".repeat(5_001)));
    }

    @Test
    void aNumberWithABillionDigits() throws Exception {
        assertProblem(Problem.TABLE_DAMAGED, new RawXlsx().rows("<row r='1'><c><v>1E+999999999</v></c></row>"));
        assertProblem(Problem.TABLE_DAMAGED, new RawXlsx().rows("<row r='1'><c s='1'><v>1E-999999999</v></c></row>"));
    }

    private void assertRefused(RawXlsx book) throws Exception {
        assertProblem(Problem.TABLE_HOSTILE, book);
    }

    private void assertProblem(ProblemCode expected, RawXlsx book) throws Exception {
        var file = book.write(folder.resolve("名单.xlsx"));
        var thrown = assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(ProblemException.class, () -> Rows.of(file)));
        assertEquals(expected, thrown.problem());
    }
}
