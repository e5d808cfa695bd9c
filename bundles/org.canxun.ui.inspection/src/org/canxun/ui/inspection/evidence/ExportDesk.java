package org.canxun.ui.inspection.evidence;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.EvidenceFiles;
import org.canxun.core.EvidenceFiles.Exported;
import org.canxun.core.EvidenceFiles.Handed;
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

    /** So many are named in the message, and all of them in the window that it leads to. */
    private static final int NAMED = 5;

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
        var originals = originals(exported);
        var withheld = exported.withheld().stream().map(w -> w.reason().text(locale)).toList();
        var done = withheld.isEmpty() ? MessageFormat.format(messages.export_done, exported.files().size(), folder)
                : MessageFormat.format(messages.export_withheld, exported.files().size(), folder, withheld.size(),
                        withheld.get(0));
        if (withheld.isEmpty() && originals.isEmpty()) {
            return new Notice(Notice.Kind.DONE, done, List.of(open, new Choice(messages.export_open_list,
                    () -> Program.launch(exported.list().file().toString()))));
        }
        return new Notice(Notice.Kind.ATTENTION, originals.isEmpty() ? done : done + "\n" + told(originals),
                List.of(new Choice(messages.export_withheld_show,
                        () -> new WithheldDialog(shell, exported.withheld(), originals, locale, messages).open()),
                        open));
    }

    /** Photos of which this program makes no copies: what is to be hidden could not be hidden in them. */
    private static List<Handed> originals(Exported exported) {
        return exported.files().stream().filter(Handed::original)
                .filter(handed -> handed.entry().mediaType().startsWith("image/")).toList();
    }

    private String told(List<Handed> originals) {
        var names = originals.stream().limit(NAMED).map(handed -> handed.entry().fileName())
                .collect(Collectors.joining(messages.separator));
        return MessageFormat.format(messages.export_originals, originals.size(),
                originals.size() > NAMED ? MessageFormat.format(messages.export_originals_more, names) : names);
    }
}
