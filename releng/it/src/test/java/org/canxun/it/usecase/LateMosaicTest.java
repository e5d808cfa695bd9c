package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import javax.imageio.ImageIO;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.life.SmallChecklists;
import org.junit.jupiter.api.Test;

/** A face that a colleague hides while the record is being completed elsewhere. */
class LateMosaicTest extends FourLaptops {

    private static final PhotoMark FACE = PhotoMark.of(Shape.MOSAIC, new BigDecimal("0.25"), new BigDecimal("0.25"),
            new BigDecimal("0.75"), new BigDecimal("0.75"));

    private RecordView record(Visit visit, int device) throws Exception {
        return visit.editor(device).view().record(visit.market()).orElseThrow();
    }

    @Test
    void noCopyShowsItAlthoughTheRecordStaysAsItWasCompleted() throws Exception {
        StoredFile face = null;
        for (var replica : replicas) {
            face = replica.workspace().vault().store(Faces.png(), "就餐老人.png");
        }
        var visit = new Visit(FIRST_SEED);
        var editor = visit.editor(0);
        for (var item : record(visit, 0).items()) {
            editor.answer(visit.market(), item.code(), Answer.CONFORM);
        }
        editor.attach(visit.market(), SmallChecklists.PLAIN, List.of(face));
        visit.meet();
        editor.complete(visit.market());
        var digest = record(visit, 0).signing().digest();

        replicas.get(1).clock().advance(Duration.ofMinutes(1));
        visit.editor(1).mark(visit.item(1, SmallChecklists.PLAIN).photos().get(0).id(), List.of(FACE));
        visit.meet();
        visit.checkThatAllAgree();
        for (var device = 0; device < 2; device++) {
            assertEquals(digest, record(visit, device).signing().digest());
            assertEquals(List.of(), visit.item(device, SmallChecklists.PLAIN).photos().get(0).marks());
            var exported = replicas.get(device).workspace().evidenceFiles().export(person(device), visit.id,
                    folder.resolve("export" + device), false, () -> false);
            assertEquals(1, exported.files().size());
            var image = ImageIO.read(exported.files().get(0).file().toFile());
            assertTrue(Faces.colours(image) < 12, "the copy shows the face");
        }
    }
}
