package org.canxun.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a command: says what there is. */
@Command(name = "canxun", version = "canxun 0.1.0", subcommands = {
    InitCommand.class, PersonCommand.class, ImportCommand.class, TemplateCommand.class, SitesCommand.class,
    InspectionCommand.class, EvidenceCommand.class, FindingCommand.class, ScoreCommand.class, ReportCommand.class,
    VerifyCommand.class, RebuildCommand.class, MealsCommand.class, PhraseCommand.class, HolidayCommand.class,
    DrawCommand.class, TaskCommand.class, DemoCommand.class })
class CanxunCommand implements Runnable {

    @Mixin
    private final GlobalOptions globals;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help")
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    CanxunCommand(GlobalOptions globals) {
        this.globals = globals;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), globals.console().text("usage.command"));
    }
}
