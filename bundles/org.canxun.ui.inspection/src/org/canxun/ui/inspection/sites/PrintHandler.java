package org.canxun.ui.inspection.sites;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.Reports.Printed;
import org.canxun.core.Workspace;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** 打印: the papers of the inspection in front, or of the one selected at a site, into a folder. */
public class PrintHandler {

    private static final String FOLDER = "printFolder";

    @CanExecute
    boolean possible(@Optional MPart part, @Optional Author author) {
        return author != null && part != null && inspection(part).isPresent();
    }

    /** The inspection in front, or the one selected at a site. */
    static java.util.Optional<String> inspection(MPart part) {
        return part.getObject() instanceof SitePart site ? site.inspection().map(row -> row.id())
                : java.util.Optional.ofNullable(part.getPersistedState().get(Navigator.INSPECTION));
    }

    @Execute
    void print(MPart part, Shell shell, Workspace workspace, Author author, Work work, Notices notices,
            @Translation Messages messages) {
        var id = inspection(part).orElseThrow();
        var dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(messages.print_title);
        dialog.setMessage(messages.print_guide);
        dialog.setFilterPath(lastFolder());
        var chosen = dialog.open();
        if (chosen != null) {
            preferences().put(FOLDER, chosen);
            work.run(messages.print_running, monitor -> workspace.reports().print(author, id, Path.of(chosen)),
                    printed -> notices.tell(told(printed, chosen, messages)));
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.canxun.ui");
    }

    /** Where papers went the last time. */
    static String lastFolder() {
        return preferences().get(FOLDER, System.getProperty("user.home"));
    }

    private static Notice told(List<Printed> printed, String folder, Messages messages) {
        var open = new Choice(messages.print_open_folder, () -> Program.launch(folder));
        var text = MessageFormat.format(messages.print_done, printed.size(), folder);
        return new Notice(Notice.Kind.DONE, text, printed.isEmpty() ? List.of(open)
                : List.of(open, new Choice(messages.print_open_first,
                        () -> Program.launch(printed.get(0).file().toString()))));
    }
}
