package org.canxun.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;

/** The list of commands in the help of the whole: groups are followed by each of their commands. */
class CommandList implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        var rows = new LinkedHashMap<String, String>();
        collect(help.commandSpec(), "", rows);
        return help.createTextTable(rows).toString();
    }

    private static void collect(CommandSpec group, String path, Map<String, String> rows) {
        for (var command : group.subcommands().entrySet()) {
            var spec = command.getValue().getCommandSpec();
            rows.put(path + command.getKey(), String.join(" ", spec.usageMessage().description()));
            collect(spec, path + command.getKey() + " ", rows);
        }
    }
}
