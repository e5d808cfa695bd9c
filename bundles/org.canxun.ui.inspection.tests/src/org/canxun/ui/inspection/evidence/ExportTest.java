package org.canxun.ui.inspection.evidence;

import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.canxun.core.Author;
import org.canxun.core.EvidenceFiles;
import org.canxun.core.EvidenceProblem;
import org.canxun.core.document.EvidenceEntry;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that is handed on from the window. */
class ExportTest {

    private static final EvidenceEntry ENTRY = new EvidenceEntry(1, "e", "市监", "F-C07", "", "a.heic", "image/heic", 1,
            "", "", "", "", "", "", Optional.empty(), "", "", 1, 1, "", Optional.empty());

    @TempDir
    Path folder;
    private final Messages messages = Translations.of(new Messages(), Locale.ROOT);
    private final List<Notice> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<EvidenceFiles.Withheld> withheld = List.of();
    private List<EvidenceFiles.Handed> handed = List.of();

    private final EvidenceFiles files = new EvidenceFiles() {

        @Override
        public List<EvidenceEntry> list(String inspectionId, ZoneId zone) {
            return List.of(ENTRY);
        }

        @Override
        public Exported export(Author author, String inspectionId, Path to, boolean watermark,
                BooleanSupplier cancelled) {
            asked.add(inspectionId + " " + watermark + " " + cancelled.getAsBoolean());
            return new Exported(handed, withheld, to, null);
        }
    };

    private void export() {
        var author = new Author("zhang", ZoneId.of("Asia/Shanghai"));
        new ExportDesk(files, author, new FakeWork(), told::add, Locale.CHINESE, messages).export(null, "i-1", folder,
                false);
    }

    @Test
    void whatWasWithheldIsToldWithItsReason() {
        withheld = List.of(new EvidenceFiles.Withheld(ENTRY,
                locale -> EvidenceProblem.EXPORT_UNMASKED.text(locale, "a.heic")));
        export();
        assertEquals(List.of("i-1 false false"), asked);
        assertEquals(Notice.Kind.ATTENTION, told.get(0).kind());
        assertTrue(told.get(0).text().contains("1 个没有导出：“a.heic”画有标注"), told.get(0).text());
    }

    @Test
    void photosThatLeftAsOriginalsAreNamed() {
        handed = List.of(new EvidenceFiles.Handed(ENTRY, folder.resolve("001-a.heic"), true));
        export();
        assertEquals(Notice.Kind.ATTENTION, told.get(0).kind());
        assertTrue(told.get(0).text().endsWith("其中 1 张照片不能制作带标注的副本，交出的是原件：a.heic"), told.get(0).text());
        assertTrue(told.get(0).text().startsWith("已导出 1 个文件"), told.get(0).text());
    }

    @Test
    void whatIsDoneCanBeLookedAt() {
        export();
        assertEquals(Notice.Kind.DONE, told.get(0).kind());
        assertEquals(List.of("打开文件夹", "打开清单"), told.get(0).choices().stream().map(Choice::label).toList());
    }

    @Test
    void onlyANewOrEmptyFolderWillDo() throws IOException {
        var used = Files.createDirectory(folder.resolve("used"));
        var file = Files.writeString(used.resolve("old.jpg"), "old");
        assertEquals(ExportModel.Flaw.USED, ExportModel.look(1, used.toString()).flaw());
        assertEquals(ExportModel.Flaw.NO_FOLDER, ExportModel.look(1, file.toString()).flaw());
        assertEquals(ExportModel.Flaw.NO_FOLDER, ExportModel.look(1, file.resolve("below").toString()).flaw());
        assertEquals(ExportModel.Flaw.NO_FOLDER, ExportModel.look(1, "relative").flaw());
        assertEquals(ExportModel.Flaw.NO_FOLDER, ExportModel.look(1, "\0").flaw());
        assertEquals(ExportModel.Flaw.NONE_CHOSEN, ExportModel.look(1, " ").flaw());
        assertEquals(ExportModel.Flaw.NOTHING, ExportModel.look(1, folder.resolve("new/one").toString()).flaw());
        assertEquals(ExportModel.Flaw.NOTHING,
                ExportModel.look(1, Files.createDirectory(folder.resolve("empty")).toString()).flaw());
    }

    @Test
    void whatIsFoundOfAFolderNamedBeforeIsForgotten() {
        var model = new ExportModel();
        int first = model.asks();
        int second = model.asks();
        model.found(ExportModel.look(first, folder.toString()));
        assertEquals(Optional.empty(), model.folder());
        model.found(ExportModel.look(second, folder.toString()));
        assertEquals(Optional.of(folder), model.folder());
    }

    @Test
    void theDialogSaysWhyAFolderWillNotDo() throws IOException {
        Files.writeString(folder.resolve("old.jpg"), "old");
        var display = new Display();
        try {
            var shell = new Shell(display);
            var dialog = new ExportDialog(shell, folder.resolve("new").toString(), new FakeWork(), messages);
            dialog.create();
            var ok = find(dialog.getShell(), Button.class, b -> b.getText().equals("导出"));
            assertTrue(ok.isEnabled());
            find(dialog.getShell(), Text.class, t -> true).setText(folder.toString());
            assertFalse(ok.isEnabled());
            dialog.close();
            shell.dispose();
        } finally {
            display.dispose();
        }
    }
}
