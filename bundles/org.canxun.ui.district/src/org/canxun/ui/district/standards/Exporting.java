package org.canxun.ui.district.standards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.ui.Notices;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a checklist into a file for spreadsheet programs: the whole as a workbook, or its list of items. */
@Creatable
final class Exporting {

    private static final String BOOK = ".xlsx";
    private static final String LIST = ".csv";

    private final Workspace workspace;
    private final Work work;
    private final Notices notices;
    private final Messages messages;

    @Inject
    Exporting(Workspace workspace, Work work, Notices notices, @Translation Messages messages) {
        this.workspace = workspace;
        this.work = work;
        this.notices = notices;
        this.messages = messages;
    }

    void ask(Shell shell, TemplateRow row) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(MessageFormat.format(messages.export_choose_title, row.title()));
        dialog.setFilterExtensions(new String[]{ "*" + BOOK, "*" + LIST });
        dialog.setFilterNames(new String[]{ messages.export_book, messages.export_list });
        dialog.setFileName(name(row));
        dialog.setOverwrite(true);
        chosen(dialog).ifPresent(file -> export(row, file));
    }

    /** The dialog asks before a file is replaced, but knows only the name it was given: with another it asks anew. */
    private static Optional<Path> chosen(FileDialog dialog) {
        for (var path = dialog.open(); path != null; path = dialog.open()) {
            var file = file(path, dialog.getFilterIndex());
            if (file.equals(Path.of(path)) || !Files.exists(file)) {
                return Optional.of(file);
            }
            dialog.setFileName(file.getFileName().toString());
        }
        return Optional.empty();
    }

    static String name(TemplateRow row) {
        return row.code() + (row.state() == TemplateState.DRAFT ? "-draft" : "-" + row.version()) + BOOK;
    }

    /**
     * The suggested name ends as a workbook does, and who chooses the list does not have to type the ending again.
     *
     * @param kind which of the two kinds was chosen; counts unless somebody typed the ending of a list
     */
    static Path file(String path, int kind) {
        var name = path.toLowerCase(Locale.ROOT);
        if (kind == 1 && name.endsWith(BOOK)) {
            return Path.of(path.substring(0, path.length() - BOOK.length()) + LIST);
        }
        return Path.of(name.endsWith(BOOK) || name.endsWith(LIST) ? path : path + (kind == 1 ? LIST : BOOK));
    }

    private void export(TemplateRow row, Path file) {
        work.run(messages.export_running, monitor -> {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(LIST)) {
                workspace.templateExports().csv(row.id(), file);
            } else {
                workspace.templateExports().workbook(row.id(), file);
            }
            return file;
        }, done -> notices.tell(MessageFormat.format(messages.export_done, row.title(), done)));
    }
}
