package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.templates.life.SmallChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps what they drew over a photo takes nothing away that came while they drew. */
class MarksApartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final PhotoMark FACE = PhotoMark.of(PhotoMark.Shape.MOSAIC, BigDecimal.ZERO, BigDecimal.ZERO,
            BigDecimal.ONE, BigDecimal.ONE);
    private static final PhotoMark BOX = PhotoMark.of(PhotoMark.Shape.BOX, BigDecimal.ZERO, BigDecimal.ZERO,
            BigDecimal.ONE, BigDecimal.ONE);
    private static final PhotoMark WORDS = PhotoMark.text(BigDecimal.ZERO, BigDecimal.ONE, "过期");

    @TempDir
    private Path folder;

    @Test
    void theMosaicOfAnotherIsKept() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2026-06-01T01:00:00Z"));
        try (var workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"))) {
            var officer = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
            var site = RealWorkspaces.sites(workspace, officer, folder, 1).get(0);
            var id = workspace.inspections().create(officer, new NewInspection(site, "ROUTINE", DAY,
                    RealWorkspaces.MARKET, SmallChecklists.publish(workspace, clock), List.of(officer.personId())));
            var one = workspace.inspections().open(officer, id);
            var record = one.view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
            one.attach(record, SmallChecklists.PLAIN, List.of(workspace.vault().store(Faces.png(), "a.png")));
            var photo = one.view().record(record).orElseThrow().item(SmallChecklists.PLAIN).orElseThrow().photos()
                    .get(0);
            one.mark(photo.id(), List.of(BOX));

            workspace.inspections().open(officer, id).mark(photo.id(), List.of(BOX, FACE));
            one.mark(photo.id(), List.of(BOX), List.of(WORDS));
            assertEquals(List.of(WORDS, FACE), marks(one, record), "the box was taken away, the mosaic was not seen");
            one.mark(photo.id(), List.of(WORDS, FACE), List.of(WORDS));
            assertEquals(List.of(WORDS), marks(one, record), "what was seen can be taken away");
        }
    }

    private static List<PhotoMark> marks(InspectionEditor editor, String record) {
        return editor.view().record(record).orElseThrow().item(SmallChecklists.PLAIN).orElseThrow().photos().get(0)
                .marks();
    }
}
