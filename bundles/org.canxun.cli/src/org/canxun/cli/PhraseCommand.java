package org.canxun.cli;

import java.util.List;

import org.canxun.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Phrases kept for items. */
@Command(name = "phrase", subcommands = { PhraseCommand.ListOf.class, PhraseCommand.Keep.class,
    PhraseCommand.Drop.class })
class PhraseCommand extends CommandGroup {

    /** What all of them take. */
    abstract static class OfItem extends WorkspaceCommand {

        @Option(names = "--template", required = true, paramLabel = "CODE", descriptionKey = "phrase.template")
        private String template;

        @Option(names = "--item", required = true, paramLabel = "ITEM", descriptionKey = "phrase.item")
        private String item;

        OfItem(GlobalOptions globals) {
            super(globals);
        }

        String template() {
            return template;
        }

        String item() {
            return item;
        }

        List<String> kept(Workspace workspace) throws Exception {
            return workspace.phrases().of(template, item);
        }

        int print(List<String> phrases) throws Exception {
            if (json()) {
                console().json(phrases);
            } else {
                phrases.forEach(p -> console().line(p.replace('\n', ' ')));
            }
            return 0;
        }
    }

    @Command(name = "list")
    static class ListOf extends OfItem {

        ListOf(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            return print(kept(workspace));
        }
    }

    @Command(name = "keep")
    static class Keep extends OfItem {

        @Parameters(paramLabel = "TEXT", descriptionKey = "phrase.text")
        private String text;

        Keep(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            workspace.phrases().keep(author(workspace), template(), item(), text);
            return print(kept(workspace));
        }
    }

    @Command(name = "drop")
    static class Drop extends OfItem {

        @Parameters(paramLabel = "TEXT", descriptionKey = "phrase.text")
        private String text;

        Drop(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            workspace.phrases().drop(author(workspace), template(), item(), text);
            return print(kept(workspace));
        }
    }
}
