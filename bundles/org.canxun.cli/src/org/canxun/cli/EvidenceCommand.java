package org.canxun.cli;

import picocli.CommandLine.Command;

/** Photos and files of an inspection. */
@Command(name = "evidence", subcommands = { EvidenceAddCommand.class, EvidenceListCommand.class,
    EvidenceAnnotateCommand.class, EvidencePairCommand.class, EvidenceExportCommand.class })
class EvidenceCommand extends CommandGroup {}
