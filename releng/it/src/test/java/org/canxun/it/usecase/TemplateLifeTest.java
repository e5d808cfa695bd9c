package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district writes, publishes and withdraws its checklists; nothing written is lost and nothing signed for changes. */
class TemplateLifeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
    private Workspace workspace;
    private Author author;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY.plusYears(1));
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private void reopen() throws ProblemException {
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
    }

    private static ItemContent item(String code, String text) {
        return ItemContent.plain(code, text, List.of(), false, "食品安全法第33条", "", BigDecimal.TEN);
    }

    private String draft(String... texts) throws ProblemException {
        var row = workspace.templateDrafts().create(author, "kitchen", "厨房检查表", RealWorkspaces.MARKET,
                RecordKind.INSPECTION);
        var editor = workspace.templateDrafts().edit(author, row.id());
        editor.addSection("一", 0);
        for (int i = 0; i < texts.length; i++) {
            editor.addItem(editor.view().nodes().get(0).sectionId(), i, item("K-%02d".formatted(i + 1), texts[i]));
        }
        return row.id();
    }

    private TemplateRow published(String draftId) throws ProblemException {
        return workspace.templateDrafts().publish(author, draftId);
    }

    private List<String> states(String code) throws ProblemException {
        return workspace.templates().all().stream().filter(row -> row.code().equals(code))
                .map(row -> row.version() + " " + row.state()).toList();
    }

    private static ProblemCode refused(Call call) {
        return assertThrows(ProblemException.class, call::run).problem();
    }

    /** What should be refused. */
    @FunctionalInterface
    private interface Call {
        void run() throws ProblemException;
    }

    @Test
    void aVersionIsDraftedPublishedSupersededAndWithdrawn() throws Exception {
        var first = published(draft("地面清洁"));
        assertEquals("KITCHEN", first.code());
        assertEquals("甲", first.signer());
        assertEquals(1, first.version());
        var next = workspace.templateDrafts().revise(author, first.id());
        assertEquals(List.of("2 DRAFT", "1 PUBLISHED"), states("KITCHEN"));
        assertEquals(Problem.TEMPLATE_SAME, refused(() -> published(next.id())), "nothing new");
        var editor = workspace.templateDrafts().edit(author, next.id());
        editor.item(editor.view().idOf("K-01").orElseThrow(), item("K-01", "地面清洁干燥"));
        var second = published(next.id());
        assertEquals(2, second.version());
        assertEquals(List.of("2 PUBLISHED", "1 SUPERSEDED"), states("KITCHEN"));
        assertEquals(second.id(), workspace.templates().find("KITCHEN").id());
        assertEquals(first.id(), workspace.templates().find("kitchen@1").id());
        assertEquals(Problem.TEMPLATE_NOT_DRAFT, refused(() -> workspace.templateDrafts().edit(author, next.id())));
        assertEquals(Problem.TEMPLATE_NOT_DRAFT, refused(() -> editor.addSection("二", 1)));

        assertEquals(Problem.WITHDRAWAL_REASON,
                refused(() -> workspace.templateDrafts().withdraw(author, second.id(), "  ")));
        workspace.templateDrafts().withdraw(author, second.id(), "条款有误");
        assertEquals(List.of("2 WITHDRAWN", "1 PUBLISHED"), states("KITCHEN"), "the one before is in force again");
        var site = RealWorkspaces.sites(workspace, author, folder, 1).get(0);
        assertEquals(Problem.TEMPLATE_NOT_PUBLISHED,
                refused(() -> workspace.inspections().create(author, new NewInspection(site, "ROUTINE", DAY,
                        RealWorkspaces.MARKET, List.of(second.id()), List.of(author.personId())))));
        reopen();
        assertEquals(List.of("2 WITHDRAWN", "1 PUBLISHED"), states("KITCHEN"));
        assertEquals(List.of(), workspace.verify().faults());
    }

    /** Who withdrew the wrong line would else have to invent a change to get the checklist back. */
    @Test
    void aWithdrawalByMistakeIsTakenBackByPublishingTheSameAgain() throws Exception {
        var drafts = workspace.templateDrafts();
        var first = published(draft("地面清洁"));
        drafts.withdraw(author, first.id(), "选错了");
        var again = published(drafts.revise(author, first.id()).id());
        assertEquals(first.id(), again.id());
        assertEquals(first.contentDigest(), again.contentDigest());
        assertEquals(List.of("1 PUBLISHED"), states("KITCHEN"), "and no draft is left");
        var second = revised(first, "地面清洁干燥");
        assertEquals(List.of("2 PUBLISHED", "1 SUPERSEDED"), states("KITCHEN"), "the next one takes its place");
        drafts.withdraw(author, second.id(), "不合适");
        revised(first, "地面清洁无积水");
        assertEquals(List.of("3 PUBLISHED", "2 WITHDRAWN", "1 SUPERSEDED"), states("KITCHEN"));
        var colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY.plusYears(1));
        var back = drafts.publish(colleague, drafts.revise(colleague, second.id()).id());
        assertEquals("乙、甲", back.signer(), "he signed for it, too");
        assertEquals(List.of("3 SUPERSEDED", "2 PUBLISHED", "1 SUPERSEDED"), states("KITCHEN"));
        assertEquals(second.id(), workspace.templates().find("KITCHEN").id());
        assertEquals(Problem.TEMPLATE_SAME, refused(() -> published(drafts.revise(author, second.id()).id())));
        var fourth = revised(second, "地面清洁防滑");
        assertEquals(4, fourth.version());
        assertEquals(fourth.id(), workspace.templates().find("KITCHEN").id());
        drafts.withdraw(author, fourth.id(), "不合适");
        drafts.withdraw(author, second.id(), "还是有误");
        reopen();
        assertEquals(List.of("4 WITHDRAWN", "3 PUBLISHED", "2 WITHDRAWN", "1 SUPERSEDED"), states("KITCHEN").stream()
                .filter(state -> !state.endsWith("DRAFT")).toList());
        assertEquals(List.of(), workspace.verify().faults());
    }

    private TemplateRow revised(TemplateRow row, String text) throws ProblemException {
        var draft = workspace.templateDrafts().revise(author, row.id());
        var editor = workspace.templateDrafts().edit(author, draft.id());
        editor.item(editor.view().idOf("K-01").orElseThrow(), item("K-01", text));
        return published(draft.id());
    }

    /** A laptop whose clock is behind could else neither take a withdrawal back nor publish what takes its place. */
    @Test
    void theLastWordCountsWhateverTheClockSays() throws Exception {
        var first = published(draft("地面清洁"));
        workspace.templateDrafts().withdraw(author, first.id(), "选错了");
        workspace.close();
        workspace = RealWorkspaces.with(SteppingClock.at(Instant.parse("2025-11-23T01:00:00Z")))
                .open(folder.resolve("workspace"));
        published(workspace.templateDrafts().revise(author, first.id()).id());
        assertEquals(List.of("1 PUBLISHED"), states("KITCHEN"));
        revised(first, "地面清洁干燥");
        assertEquals(List.of("2 PUBLISHED", "1 SUPERSEDED"), states("KITCHEN"));
    }

    @Test
    void editingIsUndoneStepByStepAlsoAfterARestart() throws Exception {
        var id = draft("地面清洁", "墙面清洁");
        var before = workspace.templates().content(id);
        var editor = workspace.templateDrafts().edit(author, id);
        var section = editor.view().nodes().get(0).sectionId();
        var item = editor.view().idOf("K-01").orElseThrow();
        editor.item(item, item("K-01", "地面清洁").withDemand(ItemDemand.when("${site.gasKind} = 'LPG'")));
        editor.item(item, editor.view().item(item).orElseThrow());
        editor.addSection("二", 1);
        editor.moveItem(editor.view().idOf("K-02").orElseThrow(), editor.view().nodes().get(1).sectionId(), 0);
        editor.moveSection(section, 1);
        editor.remove(section);
        assertEquals(List.of("二"), editor.view().content().sections().stream().map(s -> s.title()).toList());
        reopen();
        var again = workspace.templateDrafts().edit(author, id);
        int steps = 0;
        while (again.view().undoable() && !again.view().content().equals(before)) {
            again.undo();
            steps++;
        }
        assertEquals(5, steps, "what changes nothing is no step");
        assertEquals(before, again.view().content());
        assertEquals("二", again.redo().undoable() ? again.redo().content().sections().get(1).title() : "");
    }

    @Test
    void theSameContentPublishedTwiceIsOneVersion() throws Exception {
        var first = published(draft("地面清洁"));
        try (var other = RealWorkspaces.with(clock).create(folder.resolve("other"))) {
            var colleague = RealWorkspaces.officer(other, "乙", RealWorkspaces.MARKET, DAY.plusYears(1));
            var row = other.templateDrafts().create(colleague, "KITCHEN", "厨房检查表", RealWorkspaces.MARKET,
                    RecordKind.INSPECTION);
            var editor = other.templateDrafts().edit(colleague, row.id());
            editor.addSection("一", 0);
            editor.addItem(editor.view().nodes().get(0).sectionId(), 0, item("K-01", "地面清洁"));
            var second = other.templateDrafts().publish(colleague, row.id());
            assertEquals(first.id(), second.id());
            assertEquals(first.contentDigest(), second.contentDigest());
        }
    }

    @Test
    void whatIsWrongIsSaidAtTheDeskAndKeepsTheDraftFromBeingPublished() throws Exception {
        var id = draft("地面清洁", "墙面清洁");
        var editor = workspace.templateDrafts().edit(author, id);
        editor.item(editor.view().idOf("K-01").orElseThrow(),
                item("K-01", "地面清洁").withDemand(ItemDemand.when("${K-02} = 'CONFORM'")));
        var view = editor.item(editor.view().idOf("K-02").orElseThrow(),
                item("K-02", "墙面清洁").withDemand(ItemDemand.when("${K-01} = 'CONFORM' and ${K-99} = 'CONFORM'")));
        var errors = view.issues().stream().filter(i -> i.severity() == TemplateIssue.Severity.ERROR)
                .map(TemplateIssue::problem).toList();
        assertEquals(List.of(Problem.CONDITION_CYCLE, Problem.CONDITION_UNKNOWN).stream().sorted().toList(),
                errors.stream().sorted().toList());
        assertEquals(Problem.TEMPLATE_ERRORS, refused(() -> published(id)));
        assertEquals(List.of("1 DRAFT"), states("KITCHEN"));
        workspace.templateDrafts().discard(author, id);
        assertEquals(List.of(), states("KITCHEN"));
    }

    @Test
    void allShippedChecklistsCanBeRevisedAndPublishedAsVersionTwo() throws Exception {
        var shipped = workspace.templates().current();
        assertEquals(4, shipped.size());
        for (var row : shipped) {
            var draft = workspace.templateDrafts().revise(author, row.id());
            assertEquals(row.contentDigest(), workspace.templates().content(draft.id()).contentDigest());
            var editor = workspace.templateDrafts().edit(author, draft.id());
            var itemId = editor.view().nodes().get(0).itemIds().get(0);
            var old = editor.view().item(itemId).orElseThrow();
            editor.item(itemId, old.withDemand(ItemDemand.when("${site.type} != ''")));
            var second = published(draft.id());
            assertEquals(2, second.version());
            assertNotEquals(row.contentDigest(), second.contentDigest());
        }
        assertTrue(workspace.templates().current().stream().allMatch(row -> row.version() == 2));
        assertFalse(workspace.templates().all().stream().anyMatch(row -> row.state() == TemplateState.DRAFT));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void twoWhoWriteOneDraftApartLoseNothing() throws Exception {
        var id = draft("地面清洁", "墙面清洁");
        var colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY.plusYears(1));
        var mine = workspace.templateDrafts().edit(author, id);
        var his = workspace.templateDrafts().edit(colleague, id);
        mine.item(mine.view().idOf("K-01").orElseThrow(), item("K-01", "甲写的"));
        his.item(his.view().idOf("K-02").orElseThrow(), item("K-02", "乙写的"));
        assertEquals(List.of("甲写的", "乙写的"), mine.refresh().content().items().map(ItemContent::text).toList());
        his.undo();
        assertEquals(List.of("甲写的", "墙面清洁"), mine.refresh().content().items().map(ItemContent::text).toList());
    }
}
