package org.canxun.cli;

import org.canxun.core.Reports.Printed;

/** A printed paper for a terminal, with what the reader must be told about it. */
final class PaperLines {

    private PaperLines() {}

    static void say(Console console, Printed paper) {
        console.say("report.printed", paper.file(), paper.document().pages());
        paper.rendered().missing().forEach(m -> console.say("report.missing", m.name(), m.context()));
        paper.rendered().unusablePhotos().forEach(name -> console.say("report.photo", name));
    }
}
