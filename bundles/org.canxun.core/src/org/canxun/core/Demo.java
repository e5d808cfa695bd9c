package org.canxun.core;

import java.nio.file.Path;
import java.util.List;

import org.canxun.core.Reports.Printed;
import org.canxun.core.inspection.InspectionView;

/** The main job done by itself, to show that everything works together. */
public interface Demo {

    /**
     * Inspects one centre of the demo district with four agencies from a script that ships with the program, with
     * photos the program makes, completes the records and prints the papers.
     *
     * @param folder for the papers
     */
    Made inspectOneCentre(Path folder) throws ProblemException;

    /** What the run left behind. */
    record Made(InspectionView inspection, List<Printed> papers) {}
}
