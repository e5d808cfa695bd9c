package org.canxun.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.SiteRow;

/**
 * Sites as a command line names them: {@code all}, conditions such as {@code subdistrict=…,type=POINT}, or a list with
 * a site in each row.
 */
record SiteFilter(Console console, Workspace workspace) {

    /**
     * @throws CommandFailure when a condition cannot be read
     * @throws ProblemException when the list cannot, or names something that is not there
     */
    List<String> ids(String text) throws ProblemException {
        if (!named(text)) {
            var sites = workspace.lists().sites();
            var chosen = text.equals("all") ? sites.stream() : sites.stream().filter(conditions(text));
            return chosen.filter(site -> !site.closed()).map(SiteRow::id).toList();
        }
        return workspace.draws().sitesIn(path(text));
    }

    /** For the record: a file by its name, since its folder is nobody else's matter. */
    String basis(String text) {
        return named(text) ? text.substring(text.lastIndexOf(path(text).getFileSystem().getSeparator()) + 1) : text;
    }

    private static boolean named(String text) {
        return !text.equals("all") && !text.contains("=");
    }

    private Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new CommandFailure(console.text("draw.sites.path", text), e);
        }
    }

    private Predicate<SiteRow> conditions(String text) throws ProblemException {
        var codes = workspace.codes();
        Predicate<SiteRow> all = site -> true;
        for (var condition : text.split("[,，]")) {
            var parts = condition.split("=", 2);
            var value = parts.length > 1 ? parts[1].strip() : "";
            all = all.and(switch (parts[0].strip()) {
                case "subdistrict" -> site -> site.subdistrict().equals(value);
                case "type" -> site -> coded(codes, Codes.SITE_TYPE, site.siteType(), value);
                case "star" -> site -> coded(codes, Codes.STAR_LEVEL, site.starLevel(), value);
                case "not-visited-since" -> notVisitedSince(value);
                default -> throw new CommandFailure(console.text("draw.filter.unknown", condition));
            });
        }
        return all;
    }

    private boolean coded(Codes codes, String list, String code, String value) {
        return code.equals(value) || codes.label(list, code, console.locale()).equals(value);
    }

    private Predicate<SiteRow> notVisitedSince(String value) {
        try {
            var day = LocalDate.parse(value);
            return site -> site.lastVisit().filter(last -> !last.isBefore(day)).isEmpty();
        } catch (DateTimeException e) {
            throw new CommandFailure(console.text("draw.filter.day", value), e);
        }
    }
}
