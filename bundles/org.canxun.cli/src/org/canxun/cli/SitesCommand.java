package org.canxun.cli;

import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;

import picocli.CommandLine.Command;

/** Meal-service sites. */
@Command(name = "sites", subcommands = { SitesCommand.ListSites.class, SiteShowCommand.class })
class SitesCommand extends CommandGroup {

    @Command(name = "list")
    static class ListSites extends WorkspaceCommand {

        ListSites(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var sites = workspace.lists().sites();
            if (json()) {
                console().json(sites.stream()
                        .map(s -> object("id", s.id(), "name", s.name(), "type", s.siteType(), "subdistrict",
                                s.subdistrict(), "address", s.address(), "filingNumber", s.filingNumber(),
                                "organization", s.orgName(), "star", s.starLevel(), "lastVisit",
                                s.lastVisit().map(Object::toString).orElse(null), "findings", s.openFindings()))
                        .toList());
                return 0;
            }
            var codes = workspace.codes();
            console().table(List.of(console().text("column.filing"), console().text("column.site"),
                    console().text("column.type"), console().text("column.subdistrict"),
                    console().text("column.lastVisit")),
                    sites.stream()
                            .map(s -> List.of(s.filingNumber(), s.name(),
                                    codes.label(Codes.SITE_TYPE, s.siteType(), console().locale()), s.subdistrict(),
                                    s.lastVisit().map(Object::toString).orElse("")))
                            .toList());
            console().say("sites.count", sites.size());
            return 0;
        }
    }
}
