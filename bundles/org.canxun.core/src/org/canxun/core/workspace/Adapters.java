package org.canxun.core.workspace;

import java.time.Clock;

import org.canxun.core.port.BootClock;
import org.canxun.core.port.PaperRenderer;
import org.canxun.core.port.PhotoMaker;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.WorkbookWriter;

/** What a workspace needs from outside core, besides its store and vault. */
record Adapters(TableReader tables, WorkbookWriter workbooks, PaperRenderer papers, PhotoMaker photos, Clock clock,
        BootClock boot) {}
