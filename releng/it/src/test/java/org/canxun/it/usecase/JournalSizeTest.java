package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile.Position;
import org.canxun.core.port.TemplateRow;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalSizeTest {

    private static final int ITEMS = 210;
    private static final int PHOTOS = 20;
    private static final long BUDGET = 150_000;

    @TempDir
    Path folder;

    @Test
    void aDayOfWorkFitsThroughAThinWire() throws Exception {
        // A day whose holidays are known, so that the deadlines of findings can be counted.
        var day = LocalDate.of(2026, 5, 18);
        try (var workspace = RealWorkspaces.with(Clock.systemDefaultZone()).create(folder.resolve("workspace"))) {
            var author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, day);
            var second = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, day);
            var site = RealWorkspaces.sites(workspace, author, folder, 1).get(0);
            var redo = folder.resolve("workspace/journal/redo.log");
            long before = Files.size(redo);
            var id = workspace.inspections().create(author,
                    new NewInspection(site, "ROUTINE", day, RealWorkspaces.MARKET,
                            workspace.templates().current().stream().map(TemplateRow::id).toList(),
                            List.of(author.personId(), second.personId())));
            var editor = workspace.inspections().open(author, id);
            int items = 0;
            for (var record : editor.view().records()) {
                for (var item : record.items()) {
                    if (items < ITEMS) {
                        answer(editor, record, item, items++);
                    }
                }
            }
            var first = editor.view().records().get(0);
            // What failed gets its photos first: a failed key item without one keeps the record open.
            var targets = first.items().stream()
                    .sorted(Comparator.comparing(item -> item.answer() != ItemAnswer.NONCONFORM)).toList();
            for (int i = 0; i < PHOTOS; i++) {
                var file = workspace.vault().store(new DemoPhotoMaker().make(new Scene(64, 48, "F", "照片" + i,
                        day.atTime(9, i), ZoneOffset.ofHours(8), Optional.of(new Position(120.2683, 31.5365)))),
                        "现场照片" + i + ".jpg");
                editor.attach(first.id(), targets.get(i).code(), List.of(file));
            }
            long answers = Files.size(redo) - before;
            editor.complete(first.id());
            long size = Files.size(redo) - before;
            // The other three records take about as much to complete.
            long all = answers + (size - answers) * ITEMS / first.items().size();
            System.out.printf("journal of %d items, %d photos: %d bytes, completed %d bytes%n", items, PHOTOS, answers,
                    all);
            assertEquals(ITEMS, items);
            assertTrue(all <= BUDGET, all + " bytes");
        }
    }

    private static void answer(InspectionEditor editor, RecordView record, ItemView item, int number)
            throws Exception {
        if (record.kind() == RecordKind.APPRAISAL) {
            editor.answer(record.id(), item.code(), item.choices().isEmpty() ? Answer.counted(BigDecimal.ONE)
                    : Answer.chosen(item.choices().get(0)));
        } else {
            editor.answer(record.id(), item.code(), number % 20 == 7 ? Answer.NONCONFORM
                    : number % 20 == 13 ? Answer.notApplicable("本站点无此环节") : Answer.CONFORM);
        }
        if (number % 10 == 0) {
            editor.note(record.id(), item.code(), "现场查看，门口有少量堆物，已口头提醒当场清理");
        }
    }
}
