package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.journaling.Types;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.HybridClock;
import org.canxun.journal.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);
    private static final String SECRET = "举报人王某某的电话";
    private static final String NAME = "应忘记的姓名";
    private static final String KEPT = "其余内容照旧";

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));

    @Test
    void whatALawWantsForgottenIsGoneFromEveryFileAndTheRestStillVerifies() throws Exception {
        String id;
        try (var workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"))) {
            var author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
            var person = RealWorkspaces.officer(workspace, NAME, RealWorkspaces.MARKET, DAY);
            var site = RealWorkspaces.sites(workspace, author, folder, 1).get(0);
            id = workspace.inspections().create(author, new NewInspection(site, "ROUTINE", DAY, RealWorkspaces.MARKET,
                    SmallChecklists.publish(workspace, clock), List.of(author.personId())));
            var editor = workspace.inspections().open(author, id);
            var record = editor.view().records().get(0).id();
            editor.note(record, SmallChecklists.PLAIN, SECRET);
            editor.note(record, SmallChecklists.KEY, KEPT);
            assertTrue(contains(SECRET) && contains(NAME), "the search finds what is there");

            erase(workspace, author, Types.inspection(id), SECRET);
            erase(workspace, author, Types.person(person.personId()), NAME);
            check(workspace, id);
            assertEquals(1, workspace.people().list().stream().filter(p -> p.name().equals("甲")).count());
        }
        assertFalse(contains(SECRET) || contains(NAME), "erased values are in no file");
        try (var workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"))) {
            check(workspace, id);
            workspace.journal().rebuild();
            check(workspace, id);
        }
        assertTrue(contains(KEPT));
        assertFalse(contains(SECRET) || contains(NAME));
    }

    private static void check(Workspace workspace, String id) throws ProblemException {
        assertEquals(List.of(), workspace.verify().faults());
        var items = workspace.inspections().view(id).records().get(0);
        assertEquals("", items.item(SmallChecklists.PLAIN).orElseThrow().note());
        assertEquals(KEPT, items.item(SmallChecklists.KEY).orElseThrow().note());
        assertTrue(workspace.inspections().log(id).stream().anyMatch(e -> e.changed().contains("(erased)")));
        assertTrue(workspace.people().list().stream().noneMatch(p -> NAME.equals(p.name())));
    }

    private void erase(Workspace workspace, Author author, AggregateId aggregate, String value)
            throws ProblemException {
        var journal = workspace.journal();
        var state = StateDump.fold(journal, aggregate);
        var target = state.changeSets().stream().filter(set -> text(set).contains(value)).findFirst().orElseThrow();
        var writer = new Writer(journal.incarnation(), author.personId(), author.zone().getId(),
                new HybridClock(clock));
        var erasure = new ChangeRecorder(state, writer, "erase").erase(target, "个人信息保护法第47条").build().orElseThrow();
        journal.erase(erasure, target.id());
    }

    private static String text(ChangeSet set) {
        return new String(set.sealedPayload().orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    /** Whether a file of the workspace holds the text in an encoding that anything here writes. */
    private boolean contains(String text) throws IOException {
        try (var files = Files.walk(folder.resolve("workspace"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
