package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile;
import org.canxun.core.port.TemplateRow;
import org.canxun.evidence.DemoPhotoMaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersAndTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);
    private static final String HEAD = "section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points\n";
    private static final String FIRST = "一,F-Z01,证照齐全,查看,Y,食品安全法第35条,不全=不符合,60\n";
    private static final String SECOND = "一,F-Z02,地面清洁,查看,N,食品安全法第33条,不洁=不符合,40\n";

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
    private Workspace workspace;
    private Author author;
    private String site;
    private TemplateRow template;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
        site = RealWorkspaces.sites(workspace, author, folder, 1).get(0);
        template = imported(HEAD + FIRST + SECOND);
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private TemplateRow imported(String csv) throws IOException, ProblemException {
        var draft = workspace.templateDrafts().importFile(author, Files.writeString(folder.resolve("small.csv"), csv),
                Optional.empty(), Optional.of("小检查表"), Optional.empty());
        return workspace.templateDrafts().publish(author, draft.id());
    }

    private String visit(String templateId) throws ProblemException {
        return workspace.inspections().create(author, new NewInspection(site, "ROUTINE", DAY, RealWorkspaces.MARKET,
                List.of(templateId), List.of(author.personId())));
    }

    private StoredFile attachPhoto(String inspection) throws ProblemException {
        var photo = workspace.vault().store(new DemoPhotoMaker().make(new Scene(320, 240, "F-Z01", "证照",
                DAY.atTime(9, 0), ZoneOffset.ofHours(8), Optional.empty())), "现场照片.jpg");
        var editor = workspace.inspections().open(author, inspection);
        var record = editor.view().records().get(0).id();
        editor.answer(record, "F-Z01", Answer.NONCONFORM);
        editor.attach(record, "F-Z01", List.of(photo));
        return photo;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void printingAgainReplacesTheFilesAndRemembersBothTimes() throws Exception {
        var id = visit(template.id());
        attachPhoto(id);
        var out = folder.resolve("文书");
        var first = workspace.reports().print(author, id, out);
        var names = names(out);
        var bytes = Files.readAllBytes(first.get(0).file());
        workspace.inspections().open(author, id).note(
                workspace.inspections().view(id).records().get(0).id(), "F-Z02", "第二次打印前");
        var second = workspace.reports().print(author, id, out);
        assertEquals(names, names(out), "no scratch files, no second set");
        assertEquals(2, names.size());
        assertNotEquals(bytes.length, Files.readAllBytes(second.get(0).file()).length);
        assertEquals(4, workspace.lists().documents(id).size());
        assertTrue(first.get(0).rendered().unusablePhotos().isEmpty());
        assertArrayEquals(bytes, Files.readAllBytes(
                workspace.vault().original(first.get(0).document().sha256()).orElseThrow()), "what was issued is kept");
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aSpoiledPhotoIsNamedByThePaperAndByVerify() throws Exception {
        var id = visit(template.id());
        var photo = attachPhoto(id);
        var original = workspace.vault().original(photo.sha256()).orElseThrow();
        original.toFile().setWritable(true);
        Files.write(original, new byte[100]);
        var printed = workspace.reports().print(author, id, folder.resolve("文书"));
        assertTrue(printed.get(0).rendered().unusablePhotos().toString().contains("现场照片.jpg"),
                printed.get(0).rendered().unusablePhotos().toString());
        var faults = workspace.verify().faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).place().contains(photo.sha256()), faults.toString());
        assertTrue(faults.get(0).detail().contains("F-Z01"), faults.toString());
    }

    @Test
    void whenOnePaperCannotBeWrittenNoneIsAndNothingSaysItWasPrinted() throws Exception {
        var id = visit(template.id());
        var redo = folder.resolve("workspace/journal/redo.log");
        var before = Files.readAllBytes(redo);
        var file = Files.writeString(folder.resolve("a file"), "no folder");
        var problem = assertThrows(ProblemException.class,
                () -> workspace.reports().print(author, id, file.resolve("文书")));
        assertEquals(Problem.REPORT_WRITE_FAILED, problem.problem());
        assertTrue(problem.text(Locale.ENGLISH).contains("a file"), problem.text(Locale.ENGLISH));

        var out = folder.resolve("文书");
        var names = workspace.reports().print(author, id, out).stream().map(p -> p.file().getFileName()).toList();
        var printed = Files.readAllBytes(redo);
        assertTrue(printed.length > before.length);
        Files.delete(out.resolve(names.get(0)));
        Files.delete(out.resolve(names.get(1)));
        // A folder stands where the last paper should go.
        Files.createDirectories(out.resolve(names.get(1)).resolve("full"));
        assertEquals(Problem.REPORT_WRITE_FAILED,
                assertThrows(ProblemException.class, () -> workspace.reports().print(author, id, out)).problem());
        assertEquals(List.of(names.get(1).toString()), names(out));
        assertArrayEquals(printed, Files.readAllBytes(redo));
        assertEquals(2, workspace.lists().documents(id).size());
    }

    @Test
    void aNewVersionOfAChecklistLeavesOldVisitsAsTheyWere() throws Exception {
        assertEquals(1, template.version());
        var old = visit(template.id());
        assertEquals(Problem.TEMPLATE_SAME,
                assertThrows(ProblemException.class, () -> imported(HEAD + FIRST + SECOND)).problem());
        var changed = imported(HEAD + FIRST + SECOND.replace("地面清洁", "地面清洁干燥"));
        assertEquals(2, changed.version());
        assertNotEquals(template.contentDigest(), changed.contentDigest());
        var current = workspace.templates().current().stream().filter(t -> t.code().equals("SMALL")).toList();
        assertEquals(List.of(changed), current);
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
        var record = workspace.inspections().view(old).records().get(0);
        assertEquals(1, record.templateVersion());
        assertEquals(template.contentDigest(), record.templateDigest());
        assertEquals("地面清洁", record.items().get(1).text());
        assertEquals(2, workspace.reports().print(author, old, folder.resolve("旧")).size());
        var young = visit(changed.id());
        assertEquals("地面清洁干燥", workspace.inspections().view(young).records().get(0).items().get(1).text());
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aChecklistWithAMistakeOrOfNobodyIsRefusedInTheReadersLanguage() throws Exception {
        var mistake =
                assertThrows(ProblemException.class, () -> imported(HEAD + FIRST.replace("60", "sixty") + SECOND));
        assertEquals(Problem.TEMPLATE_REFUSED, mistake.problem());
        assertTrue(mistake.text(Locale.ENGLISH).contains("is not a number"), mistake.text(Locale.ENGLISH));
        assertTrue(mistake.text(Locale.SIMPLIFIED_CHINESE).contains("不是数字"),
                mistake.text(Locale.SIMPLIFIED_CHINESE));
        var file = Files.writeString(folder.resolve("other.csv"), HEAD + FIRST);
        assertEquals(Problem.AGENCY_UNKNOWN, assertThrows(ProblemException.class, () -> workspace.templateDrafts()
                .importFile(author, file, Optional.empty(), Optional.empty(), Optional.of("NOBODY"))).problem());
    }

    @Test
    void aSecondProgramIsToldWhoHoldsTheWorkspace() throws Exception {
        var workspaces = RealWorkspaces.with(clock);
        var held = assertThrows(ProblemException.class, () -> workspaces.open(folder.resolve("workspace")));
        assertEquals(Problem.WORKSPACE_IN_USE, held.problem());
        assertTrue(held.text(Locale.ENGLISH).contains("PID " + ProcessHandle.current().pid()),
                held.text(Locale.ENGLISH));
        assertEquals(Problem.WORKSPACE_EXISTS, assertThrows(ProblemException.class,
                () -> workspaces.create(folder.resolve("workspace"))).problem());
        workspace.close();
        workspace = workspaces.open(folder.resolve("workspace"));
        assertEquals(1, workspace.people().list().size());
    }
}
