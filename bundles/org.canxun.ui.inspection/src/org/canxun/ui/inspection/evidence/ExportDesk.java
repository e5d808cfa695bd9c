package org.canxun.ui.inspection.evidence;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Author;
import org.canxun.core.EvidenceFiles;
import org.canxun.core.EvidenceFiles.Exported;
import org.canxun.core.ProblemException;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Hands the evidence of an inspection on: asks where to, exports in the background, and tells what stayed here. */
public final class ExportDesk {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final EvidenceFiles files;
    private final Author author;
    private final Work work;
    private final Notices notices;
    private final Locale locale;
    private final Messages messages;

    public ExportDesk(EvidenceFiles files, Author author, Work work, Notices notices, Locale locale,
            Messages messages) {
        this.files = files;
        this.author = author;
        this.work = work;
        this.notices = notices;
        this.locale = locale;
        this.messages = messages;
    }

    /** @param beside a folder that a new one is proposed in */
    public void ask(Shell shell, String inspectionId, Path beside) {
        // A folder that cannot be there yet is one that holds no copies of another day.
        var name = MessageFormat.format(messages.export_new_folder, STAMP.format(LocalDateTime.now(author.zone())));
        var dialog = new ExportDialog(shell, beside.resolve(name).toString(), work, messages);
        dialog.ask().ifPresent(folder -> export(shell, inspectionId, folder, dialog.watermark()));
    }

    void export(Shell shell, String inspectionId, Path folder, boolean watermark) {
        work.run(messages.export_running, monitor -> export(inspectionId, folder, watermark, monitor),
                exported -> notices.tell(told(shell, exported, folder)));
    }

    private Exported export(String inspectionId, Path folder, boolean watermark, IProgressMonitor monitor)
            throws ProblemException {
        int count = files.list(inspectionId, author.zone()).size();
        var progress = SubMonitor.convert(monitor, count);
        var begun = new int[1];
        // It is asked before each file, so this is where one begins.
        return files.export(author, inspectionId, folder, watermark, () -> {
            begun[0]++;
            progress.subTask(begun[0] + "/" + count);
            progress.worked(1);
            return monitor.isCanceled();
        });
    }

    private Notice told(Shell shell, Exported exported, Path folder) {
        var open = new Choice(messages.export_open_folder, () -> Program.launch(folder.toString()));
        if (exported.withheld().isEmpty()) {
            return new Notice(Notice.Kind.DONE,
                    MessageFormat.format(messages.export_done, exported.files().size(), folder), List.of(open,
                            new Choice(messages.export_open_list,
                                    () -> Program.launch(exported.list().file().toString()))));
        }
        var withheld = exported.withheld().stream().map(w -> w.reason().text(locale)).toList();
        return new Notice(Notice.Kind.ATTENTION,
                MessageFormat.format(messages.export_withheld, exported.files().size(), folder, withheld.size(),
                        withheld.get(0)),
                List.of(new Choice(messages.export_withheld_show,
                        () -> new WithheldDialog(shell, exported.withheld(), locale, messages).open()), open));
    }
}
