package org.canxun.cli;

import picocli.CommandLine.Command;

/** Checklist templates: what is in force, drafts of what comes next, and the move of open inspections. */
@Command(name = "template", subcommands = { TemplateListCommand.class, TemplateShowCommand.class,
    TemplateCheckCommand.class, TemplateDiffCommand.class, TemplateDraftCommands.New.class,
    TemplateDraftCommands.Revise.class, TemplateImportCommand.class, TemplateExportCommand.class,
    TemplateEditCommands.SetFields.class,
    TemplateEditCommands.AddItem.class, TemplateEditCommands.RemoveItem.class, TemplateEditCommands.UndoChange.class,
    TemplateDraftCommands.Publish.class, TemplateDraftCommands.Withdraw.class, TemplateDraftCommands.Discard.class,
    TemplateMigrateCommand.class })
class TemplateCommand extends CommandGroup {}
