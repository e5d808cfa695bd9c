package org.canxun.core.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.core.templates.Templates;

/** Every published checklist must say what was signed for. */
record StandardsCheck(Templates templates) {

    List<Fault> faults() throws ProblemException {
        var faults = new ArrayList<Fault>();
        for (var row : templates.all()) {
            if (!row.contentDigest().isEmpty()) {
                try {
                    templates.get(row.id());
                } catch (ProblemException e) {
                    if (e.problem() != Problem.TEMPLATE_ALTERED) {
                        throw e;
                    }
                    faults.add(new Fault("template " + row.code() + "@" + row.version(), e.text(Locale.ENGLISH)));
                }
            }
        }
        return faults;
    }
}
