package org.canxun.ui.district.publish;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;

/**
 * What somebody must know before a draft is published.
 *
 * @param inForce the version it takes the place of; empty for the first one
 * @param difference to that version
 * @param signer name of who signs for it
 */
record PublishModel(TemplateRow draft, TemplateContent content, List<TemplateIssue> issues,
        Optional<TemplateRow> inForce, Optional<TemplateDifference> difference, String signer) {

    PublishModel {
        issues = List.copyOf(issues);
    }

    /** Reads from the disk; not on the UI thread. */
    static PublishModel read(Workspace workspace, Author author, String draftId) throws ProblemException {
        var templates = workspace.templates();
        var rows = templates.all();
        var draft = rows.stream().filter(row -> row.id().equals(draftId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, draftId));
        var content = templates.content(draftId);
        var inForce = rows.stream().filter(row -> row.code().equals(draft.code()) && row.inForce()).findFirst();
        var difference = Optional.<TemplateDifference>empty();
        if (inForce.isPresent()) {
            difference = Optional.of(TemplateDifference.between(templates.content(inForce.get().id()), content));
        }
        var signer = workspace.people().list().stream().filter(p -> p.id().equals(author.personId())).findFirst()
                .map(PersonRow::name).orElse(author.personId());
        return new PublishModel(draft, content, workspace.templateDrafts().check(draftId), inForce, difference,
                signer);
    }

    List<TemplateIssue> errors() {
        return issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
    }

    /** Whether nothing has changed since the version in force. */
    boolean same() {
        return difference.filter(TemplateDifference::isEmpty).isPresent();
    }

    boolean publishable() {
        return errors().isEmpty() && !same();
    }

    int count(Kind kind) {
        return difference.map(d -> d.items(kind).size()).orElse(0);
    }

    /** Items where an answer given under the version in force has to be looked at again. */
    long askedOtherwise() {
        return difference.map(d -> d.items().stream().filter(i -> i.asksOtherwise()).count()).orElse(0L);
    }
}
