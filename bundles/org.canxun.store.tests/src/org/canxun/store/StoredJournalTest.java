package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.core.port.WorkspaceStore.OpenWorkspace;
import org.canxun.journal.ChangeSet;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredJournalTest {

    @TempDir
    Path folder;

    private final H2WorkspaceStore store = new H2WorkspaceStore();

    private OpenWorkspace create() throws ProblemException {
        return store.create(folder.resolve("工作区"));
    }

    private OpenWorkspace open() throws ProblemException {
        return store.open(folder.resolve("工作区"));
    }

    @Test
    void whatWasStoredIsThereAfterReopening() throws ProblemException {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        var created = pen.site("s1", "一号助餐点");
        var renamed = pen.set("MealSite", "s1", "name", "二号助餐点");
        workspace.journal().append(List.of(created));
        workspace.journal().append(List.of(renamed));
        assertEquals(List.of(created, renamed), workspace.journal().load(Pen.siteId("s1")));
        var incarnation = workspace.journal().incarnation();
        workspace.journal().close();

        var again = open();
        var loaded = again.journal().load(Pen.siteId("s1"));
        assertEquals(List.of(created, renamed), loaded);
        assertArrayEquals(created.sealedPayload().get(), loaded.get(0).sealedPayload().get());
        assertEquals(incarnation, again.journal().incarnation());
        again.journal().close();
    }

    @Test
    void aWorkspaceWhoseIndexIsLostLosesNothing() throws Exception {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        workspace.journal().append(pen.sites(0, 10));
        workspace.journal().close();
        Files.delete(index());
        var again = open();
        assertEquals(10, again.journal().aggregates("MealSite").size());
        again.journal().close();
        Files.writeString(index(), "not a database");
        again = open();
        assertEquals(10, again.journal().aggregates("MealSite").size());
        again.journal().close();
    }

    private Path index() {
        return folder.resolve("工作区").resolve("journal").resolve("index.mv.db");
    }

    private Path redo() {
        return folder.resolve("工作区").resolve("journal").resolve("redo.log");
    }

    @Test
    void whatTheRedoFileLostComesBackFromTheIndex() throws Exception {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        workspace.journal().append(List.of(pen.site("s1", "甲")));
        long size = Files.size(redo());
        workspace.journal().append(List.of(pen.site("s2", "乙")));
        workspace.journal().close();
        try (var channel = FileChannel.open(redo(), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
        var again = open();
        assertEquals(2, again.journal().aggregates("MealSite").size());
        again.journal().close();
        assertTrue(Files.size(redo()) > size);
    }

    @Test
    void aSetStoredTwiceIsStoredOnce() throws ProblemException {
        var workspace = create();
        var set = new Pen(workspace.journal().incarnation()).site("s1", "甲");
        var heard = new ArrayList<ChangeSet>();
        workspace.journal().addListener(heard::addAll);
        workspace.journal().append(List.of(set, set));
        workspace.journal().append(List.of(set));
        assertEquals(List.of(set), workspace.journal().load(Pen.siteId("s1")));
        assertEquals(List.of(set), heard);
        workspace.journal().close();
    }

    @Test
    void textBeingTypedSurvivesUntilItBecomesAChange() throws ProblemException {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        workspace.journal().append(List.of(pen.site("s1", "甲")));
        var draft = new Draft(Pen.siteId("s1").toString(), "s1", "name", "新名".repeat(10_000));
        workspace.journal().keepDraft(new Draft(Pen.siteId("s1").toString(), "s1", "name", "新".repeat(20_000)));
        workspace.journal().keepDraft(draft);
        workspace.journal().close();
        var again = open();
        assertEquals(Optional.of(draft), again.journal().draft());
        again.journal().clearDraft();
        assertEquals(Optional.empty(), again.journal().draft());
        again.journal().close();
    }

    @Test
    void whatWasErasedIsInNoFileAnyMore() throws Exception {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        var secret = "电话13800001111";
        workspace.journal().append(List.of(pen.site("s1", "甲")));
        var named = pen.set("MealSite", "s1", "contactPhone", secret);
        workspace.journal().append(List.of(named, pen.site("s2", "乙")));
        workspace.journal().aggregates("MealSite");
        var erasure = pen.change("MealSite", "s1", recorder -> recorder.erase(named, "个人信息保护法"));
        workspace.journal().erase(erasure, named.id());
        assertEquals(Optional.empty(), workspace.journal().load(Pen.siteId("s1")).get(1).sealedPayload());
        workspace.journal().close();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertTrue(!text.contains(secret), file.toString());
            }
        }
        var again = open();
        var loaded = again.journal().load(Pen.siteId("s1"));
        assertEquals(List.of(named.id(), erasure.id()), List.of(loaded.get(1).id(), loaded.get(2).id()));
        assertEquals(Optional.empty(), loaded.get(1).payload());
        again.journal().close();
    }

    @Test
    void aSecondProgramIsToldWhoHoldsTheWorkspace() throws ProblemException {
        var workspace = create();
        var problem = assertThrows(ProblemException.class, this::open);
        assertEquals(Problem.WORKSPACE_IN_USE, problem.problem());
        assertTrue(problem.getMessage().contains("PID " + ProcessHandle.current().pid()), problem.getMessage());
        workspace.journal().close();
        open().journal().close();
    }

    @Test
    void anIndexThatWasInUseWhenTheProcessDiedIsNotTrusted() throws Exception {
        var workspace = create();
        var pen = new Pen(workspace.journal().incarnation());
        workspace.journal().append(Samples.district(pen));
        workspace.journal().close();
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + index().resolveSibling("index"));
        source.setUser("canxun");
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update site set name = 'stale'");
        }
        Files.writeString(folder.resolve("工作区").resolve("workspace.holder"), "somebody who died");
        var again = open();
        assertEquals("人民路助餐点", again.lists().sites().get(0).name());
        again.journal().close();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("photo.jpg"), "x");
        assertEquals(Problem.WORKSPACE_EXISTS,
                assertThrows(ProblemException.class, () -> store.create(folder)).problem());
        assertEquals(Problem.WORKSPACE_MISSING,
                assertThrows(ProblemException.class, () -> store.open(folder)).problem());
    }

    @Test
    void aWorkspaceWhoseFillingBrokeOffIsNoneAndCanBeBegunAnew() throws Exception {
        var place = folder.resolve("工作区");
        var begun = store.begin(place);
        begun.journal().append(new Pen(begun.journal().incarnation()).sites(0, 10));
        begun.journal().close();
        assertEquals(Problem.WORKSPACE_MISSING, assertThrows(ProblemException.class, () -> open()).problem());

        var again = store.begin(place);
        assertTrue(again.journal().aggregates("MealSite").isEmpty());
        assertEquals(Problem.WORKSPACE_IN_USE,
                assertThrows(ProblemException.class, () -> store.begin(place)).problem());
        store.publish(again);
        again.journal().close();
        open().journal().close();
        assertEquals(Problem.WORKSPACE_EXISTS,
                assertThrows(ProblemException.class, () -> store.begin(place)).problem());
    }
}
