package org.canxun.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.draw.SiteFilter;
import org.canxun.core.port.SiteRow;

/**
 * Sites as a command line names them: {@code all}, conditions such as {@code subdistrict=…,type=POINT}, or a list with
 * a site in each row.
 */
record SiteChoice(Console console, Workspace workspace) {

    /**
     * @throws CommandFailure when it can be no file
     * @throws ProblemException when a condition or the list cannot be read, or names something that is not there
     */
    List<String> ids(String text) throws ProblemException {
        return filters(text) ? SiteFilter.parse(text, workspace.codes()).sites(workspace.lists().sites()).stream()
                .map(SiteRow::id).toList() : workspace.draws().sitesIn(path(text));
    }

    /** A condition that nobody understands is told from a file by its not being there. */
    private boolean filters(String text) {
        return SiteFilter.is(text) || text.contains("=") && !Files.exists(path(text));
    }

    /** For the record: a file by its name, since its folder is nobody else's matter. */
    String basis(String text) {
        return filters(text) ? text
                : text.substring(text.lastIndexOf(path(text).getFileSystem().getSeparator()) + 1);
    }

    private Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new CommandFailure(console.text("draw.sites.path", text), e);
        }
    }
}
