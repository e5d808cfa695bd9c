package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.DrawFault;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.core.draw.RandomDraws.Recusal;
import org.canxun.core.journaling.Types;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.store.H2WorkspaceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who draws on two laptops until a result pleases is found out when the journals meet. */
class DrawnApartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    @TempDir
    Path folder;

    private static NewDraw asked(List<String> sites, List<Recusal> recusals, String reason) {
        return new NewDraw("all", sites, List.of(RealWorkspaces.MARKET), 2, 2, DAY, Optional.empty(), recusals,
                List.of("街道王某"), reason);
    }

    private static void bring(Replica from, Draw draw, Replica to) throws ProblemException {
        to.journal().append(from.load(Types.of(Literals.RANDOM_DRAW, draw.id())));
    }

    @Test
    void theLaterOfTwoSilentDrawsIsFoundOnBothLaptopsAndNeitherIsLost() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2026-04-15T01:00:00Z"));
        var store = new H2WorkspaceStore();
        try (var first = RealWorkspaces.with(clock, store).create(folder.resolve("a"))) {
            var author = RealWorkspaces.officer(first, "甲", RealWorkspaces.MARKET, DAY);
            RealWorkspaces.officer(first, "乙", RealWorkspaces.MARKET, DAY);
            var sites = RealWorkspaces.sites(first, author, folder, 12);
            var later = SteppingClock.at(Instant.parse("2026-04-15T03:00:00Z"));
            var one = new Replica(folder.resolve("a"), clock, first);
            var two = Replica.of(first, folder.resolve("b"), later, store);
            try (var second = two.workspace()) {
                var early = first.draws().draw(author, asked(sites, List.of(), ""));
                var late = second.draws().draw(author, asked(sites, List.of(), ""));
                bring(one, early, two);
                bring(two, late, one);
                for (var workspace : List.of(first, second)) {
                    assertEquals(List.of(late, early), workspace.draws().list());
                    assertEquals(List.of(), workspace.draws().check(early.id()));
                    var owed = workspace.draws().check(late.id());
                    assertEquals(List.of(DrawProblem.DRAW_REPEAT_SILENT),
                            owed.stream().map(DrawFault::problem).toList());
                    assertEquals(List.of("2026-04-15", early.id()), owed.get(0).arguments(), "which one counts");
                    assertEquals(List.of(new CheckedDraw(late, owed), new CheckedDraw(early, List.of())),
                            workspace.draws().checked());
                    assertTrue(workspace.verify().sound(), "nothing was altered");
                }
                var again = first.draws().draw(author, asked(sites, List.of(), "两台电脑各抽了一次"));
                assertTrue(List.of(Optional.of(early.id()), Optional.of(late.id())).contains(again.repeatOf()));
                clock.advance(Duration.ofDays(1));
                var fewer = asked(sites.subList(3, 12), List.of(), "");
                var refused = assertThrows(ProblemException.class, () -> first.draws().draw(author, fewer));
                assertEquals(DrawProblem.DRAW_REPEATED, refused.problem(), "tomorrow over fewer sites is a repetition");
                assertEquals(List.of("2026-04-15", late.id(), 9), refused.arguments(), "the last of them by its clock");
                assertEquals(Optional.of(late), first.draws().plan(author, fewer).repeats());
                clock.advance(Duration.ofDays(31));
                assertEquals(Optional.empty(), first.draws().draw(author, fewer).repeatOf(), "the next month is not");
            }
        }
    }

    @Test
    void nothingIsDrawnFromOtherPoolsThanTheWitnessesSaw() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2026-04-15T01:00:00Z"));
        try (var workspace = RealWorkspaces.with(clock).create(folder.resolve("d"))) {
            Author author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
            RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY);
            var asked = asked(RealWorkspaces.sites(workspace, author, folder, 12), List.of(), "");
            var shown = workspace.draws().plan(author, asked);
            assertEquals(12, shown.objects().lines());
            assertEquals(2, shown.inspectors().lines());
            RealWorkspaces.officer(workspace, "丙", RealWorkspaces.MARKET, DAY);
            var refused = assertThrows(ProblemException.class, () -> workspace.draws().draw(author, asked, shown));
            assertEquals(DrawProblem.DRAW_PLAN_OUTDATED, refused.problem());
            assertEquals(List.of(), workspace.draws().list());
            var now = workspace.draws().plan(author, asked);
            var drawn = workspace.draws().draw(author, asked, now);
            assertEquals(now.inspectors().sha256(), drawn.inspectorPoolSha256());
            assertEquals(now.objects().sha256(), drawn.objectPoolSha256());
        }
    }

    @Test
    void whenRecusalsLeaveTooFewForAnySiteNothingIsDrawn() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2026-04-15T01:00:00Z"));
        try (var workspace = RealWorkspaces.with(clock).create(folder.resolve("c"))) {
            Author author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
            RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY);
            var sites = RealWorkspaces.sites(workspace, author, folder, 12);
            for (var site : sites) {
                var refused = assertThrows(ProblemException.class, () -> workspace.draws().draw(author,
                        asked(sites, List.of(new Recusal(author.personId(), site, "亲属")), "")));
                assertEquals(DrawProblem.DRAW_FEW_AFTER_RECUSAL, refused.problem());
            }
            assertEquals(List.of(), workspace.draws().list());
        }
    }
}
