package org.canxun.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.Reports.Printed;
import org.canxun.core.Workspace;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.templates.Templates;
import org.canxun.evidence.DemoPhotoMaker;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;

/** Printing an inspection of 60 items with 40 photos, against iText writing as many pages with the same pictures. */
final class PaperFigures {

    private static final int ITEMS = 60;
    private static final int PHOTOS = 40;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    void run(Path folder, Report report) throws Exception {
        var ours = new Series();
        var floor = new Series();
        try (var workspace = new Product().workspaces().createDemo(folder.resolve("papers"))) {
            var visit = Visit.begin(workspace, List.of(template(workspace, folder)));
            int number = 0;
            for (var item : Visit.items(visit.editor().view())) {
                visit.record(item, number++);
            }
            var pictures = photograph(visit);
            var out = Files.createDirectories(folder.resolve("printed"));
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long start = System.nanoTime();
                var printed = workspace.reports().print(Visit.author(workspace), visit.id(), out);
                long end = System.nanoTime();
                int pages = printed.stream().map(Printed::rendered).mapToInt(r -> r.pages()).sum();
                long floorStart = System.nanoTime();
                plain(out.resolve("plain.pdf"), pages, pictures);
                if (round >= 0) {
                    ours.addMillis(end - start);
                    floor.addMillis(System.nanoTime() - floorStart);
                }
            }
        }
        report.add(Figure.of("papers of 60 items and 40 photos", "ms", ours, floor, Goal.value(1000)));
    }

    /** The first items of the shipped checklist for food, as a checklist of its own. */
    private static String template(Workspace workspace, Path folder) throws Exception {
        try (var shipped = Templates.class.getResourceAsStream("shipped/food.csv")) {
            var lines = new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                    .limit(ITEMS + 1).toList();
            var file = Files.write(folder.resolve("sixty.csv"), lines);
            var draft = workspace.templateDrafts().importFile(Visit.author(workspace), file, Optional.of("SIXTY"),
                    Optional.of("检查要点表"), Optional.of("MARKET_REGULATION"));
            return workspace.templateDrafts().publish(Visit.author(workspace), draft.id()).id();
        }
    }

    /** Photos of 12 million pixels; the copies for print are ready, as they are when people have gone on meanwhile. */
    private static List<Path> photograph(Visit visit) throws Exception {
        var copies = new ArrayList<Path>();
        var items = visit.items();
        var vault = visit.workspace().vault();
        for (int photo = 0; photo < PHOTOS; photo++) {
            var item = items.get(photo);
            var jpeg = new DemoPhotoMaker().make(new Scene(4000, 3000, item.code(), "现场照片 " + photo,
                    LocalDateTime.of(2025, 9, 5, 10, photo), ZoneOffset.ofHours(8), Optional.empty()));
            var file = vault.store(jpeg, "IMG_" + photo + ".jpg");
            visit.editor().attach(item.recordId(), item.code(), List.of(file));
            copies.add(vault.copy(file.sha256(), CopyKind.PRINT).orElseThrow());
        }
        return copies;
    }

    private static void plain(Path file, int pages, List<Path> pictures) throws IOException {
        try (var document = new Document(new PdfDocument(new PdfWriter(file.toFile())))) {
            for (int page = 0; page < pages; page++) {
                if (page > 0) {
                    document.add(new AreaBreak());
                }
                document.add(new Paragraph("Page " + page));
                for (int i = page; i < pictures.size(); i += pages) {
                    var image = new Image(ImageDataFactory.create(pictures.get(i).toString()));
                    document.add(image.scaleToFit(200, 150).setFixedPosition(page + 1, 100, 100 + i * 10));
                }
            }
        }
    }
}
