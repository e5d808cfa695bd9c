package org.canxun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.SiteRow;

/**
 * Sites as a command line names them: {@code all}, conditions such as {@code subdistrict=…,type=POINT}, or a text file
 * with a site on each line.
 */
record SiteFilter(Console console, Workspace workspace) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws CommandFailure when it names something that is not there */
    List<String> ids(String text) throws ProblemException {
        var sites = workspace.lists().sites();
        if (text.equals("all") || text.contains("=")) {
            var chosen = text.equals("all") ? sites.stream() : sites.stream().filter(conditions(text));
            return chosen.filter(site -> !site.closed()).map(SiteRow::id).toList();
        }
        var ids = new ArrayList<String>();
        for (var line : lines(text)) {
            ids.add(one(sites, line));
        }
        return ids;
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

    private List<String> lines(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "").lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure(console.text("draw.sites.unreadable", file), e);
        }
    }

    /** By id, filing number or name; a name that several sites have means none of them. */
    private String one(List<SiteRow> sites, String text) {
        var matches = Map.<String, Predicate<SiteRow>>of("id", site -> site.id().equals(text), "filing",
                site -> site.filingNumber().equals(text), "name", site -> site.name().equals(text));
        for (var key : List.of("id", "filing", "name")) {
            var found = sites.stream().filter(matches.get(key)).toList();
            if (found.size() == 1) {
                return found.get(0).id();
            }
            if (found.size() > 1) {
                throw new CommandFailure(console.text("draw.sites.several", text));
            }
        }
        throw new CommandFailure(console.text("draw.sites.none", text));
    }
}
