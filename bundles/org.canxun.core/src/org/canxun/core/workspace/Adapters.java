package org.canxun.core.workspace;

import java.time.Clock;

import org.canxun.core.port.PaperRenderer;
import org.canxun.core.port.PhotoMaker;
import org.canxun.core.port.TableReader;

/** What a workspace needs from outside core, besides its store and vault. */
record Adapters(TableReader tables, PaperRenderer papers, PhotoMaker photos, Clock clock) {}
