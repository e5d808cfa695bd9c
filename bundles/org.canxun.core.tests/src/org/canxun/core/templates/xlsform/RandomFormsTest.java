package org.canxun.core.templates.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.table.CellText;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.core.templates.check.TemplateCheck;
import org.junit.jupiter.api.Test;

/** No row of a form gets lost without a word, whatever the form. */
class RandomFormsTest {

    private static final Pattern LABEL = Pattern.compile("文\\d+止");
    private static final Pattern COUNT = Pattern.compile("survey 共 (\\d+) 行：(\\d+) 行成为项目，(\\d+) 行并入分组和项目，"
            + "(\\d+) 行没有导入，另有 \\d+ 行没有完全照原样导入。");

    @Test
    void aFormOfFourHundredQuestionsCanBePublishedAsItIs() throws ProblemException {
        var read = read(RandomForms.survey(400, 400));
        var draft = read.draft().orElseThrow();
        assertTrue(draft.items().count() > 200, "most of them are outside of repeats");
        assertTrue(draft.sections().size() > 10);
        assertTrue(draft.items().filter(item -> !item.demand().condition().isEmpty()).count() > 50);
        assertFalse(read.warnings().isEmpty());
        assertEquals(0, read.warnings().more(), "all of them are listed");
    }

    @Test
    void everyRowIsRepresentedOrListed() throws ProblemException {
        for (int seed = 0; seed < 300; seed++) {
            var rows = RandomForms.survey(seed, 10 + seed % 60);
            var read = read(rows);
            var draft = read.draft().orElseThrow();
            assertRows("seed " + seed, rows, read, draft);
            assertCount("seed " + seed, read, draft);
        }
    }

    private static TemplateImport read(List<String> rows) throws ProblemException {
        var read = XlsForms.survey(rows.toArray(String[]::new)).read();
        assertEquals("", read.errors().text(Locale.CHINA));
        assertEquals(List.of(), TemplateCheck.issues(read.draft().orElseThrow(), XlsFormExpressionsTest.CODES).stream()
                .filter(issue -> issue.severity() == Severity.ERROR).map(issue -> issue.text(Locale.CHINA)).toList());
        return read;
    }

    private static void assertRows(String seed, List<String> rows, TemplateImport read, TemplateContent draft) {
        var said = draft.sections().stream().map(section -> section.title() + "\n" + section.items().stream()
                .map(item -> item.text() + "\n" + item.advice().guidance()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        var warned = XlsForms.bySurveyRow(read);
        for (int i = 1; i < rows.size(); i++) {
            var at = seed + ", row " + (i + 1) + ": " + rows.get(i);
            var warnings =
                    warned.getOrDefault(i + 1, List.of()).stream().filter(text -> !text.contains("没有列名")).toList();
            assertTrue(warnings.size() <= 1, at + warnings);
            var label = LABEL.matcher(rows.get(i));
            var listed = warnings.stream().anyMatch(text -> text.contains("”没有导入："));
            if (label.find()) {
                assertEquals(!listed, said.contains(label.group()), at + warnings);
            } else if (Arrays.stream(rows.get(i).split("\\|")).anyMatch(cell -> !CellText.tidy(cell).isEmpty())) {
                assertTrue(listed || rows.get(i).startsWith("end"), at);
            }
        }
    }

    private static void assertCount(String seed, TemplateImport read, TemplateContent draft) {
        var warnings = read.warnings().listed();
        var count = COUNT.matcher(warnings.get(warnings.size() - 1).text(Locale.CHINA));
        assertTrue(count.matches(), seed);
        var numbers = new int[5];
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(count.group(i));
        }
        assertEquals(numbers[1], numbers[2] + numbers[3] + numbers[4], seed);
        assertEquals(numbers[2], draft.items().count(), seed);
        assertEquals(numbers[4], warnings.stream().filter(fault -> fault.sheet().equals("survey")
                && fault.text(Locale.CHINA).contains("”没有导入：")).count(), seed);
    }
}
