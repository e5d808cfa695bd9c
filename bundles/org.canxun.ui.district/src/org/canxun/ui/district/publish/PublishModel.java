package org.canxun.ui.district.publish;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;

/**
 * What somebody must know before a draft is published.
 *
 * @param versions of the checklist that were ever published, the newest first
 * @param difference to the version in force; empty when there is none
 * @param signer name of who signs for it
 */
record PublishModel(TemplateRow draft, TemplateContent content, List<TemplateIssue> issues,
        List<TemplateRow> versions, Optional<TemplateDifference> difference, String signer) {

    PublishModel {
        issues = List.copyOf(issues);
        versions = List.copyOf(versions);
    }

    /** Reads from the disk; not on the UI thread. */
    static PublishModel read(Workspace workspace, Author author, String draftId) throws ProblemException {
        var templates = workspace.templates();
        var rows = templates.all();
        var draft = rows.stream().filter(row -> row.id().equals(draftId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, draftId));
        var content = templates.content(draftId);
        var versions = rows.stream().filter(row -> row.code().equals(draft.code()))
                .filter(row -> row.state() != TemplateState.DRAFT).toList();
        var inForce = inForce(versions);
        var difference = Optional.<TemplateDifference>empty();
        if (inForce.isPresent()) {
            difference = Optional.of(TemplateDifference.between(templates.content(inForce.get().id()), content));
        }
        var signer = workspace.people().list().stream().filter(p -> p.id().equals(author.personId())).findFirst()
                .map(PersonRow::name).orElse(author.personId());
        return new PublishModel(draft, content, workspace.templateDrafts().check(draftId), versions, difference,
                signer);
    }

    private static Optional<TemplateRow> inForce(List<TemplateRow> versions) {
        return versions.stream().filter(TemplateRow::inForce).findFirst();
    }

    /** The version it takes the place of. */
    Optional<TemplateRow> inForce() {
        return inForce(versions);
    }

    /** The withdrawn version that says the same; publishing brings it back instead of making another. */
    Optional<TemplateRow> restored() {
        var digest = content.contentDigest();
        return versions.stream()
                .filter(row -> row.state() == TemplateState.WITHDRAWN && row.contentDigest().equals(digest))
                .findFirst();
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
