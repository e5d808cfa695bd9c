package org.canxun.core.templates.life;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.people.People;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDrafts;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.check.TemplateCheck;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RecordKind;
import org.canxun.model.TemplateEvent;

/** Drafts over the journal. A draft is an aggregate of its own; publishing writes another one that never changes. */
public final class JournaledDrafts implements TemplateDrafts {

    private static final int MAX_REASON = 2000;

    private final Aggregates aggregates;
    private final JournaledTemplates templates;
    private final District district;
    private final People people;
    private final TableReader tables;

    public JournaledDrafts(Aggregates aggregates, JournaledTemplates templates, District district, People people,
            TableReader tables) {
        this.aggregates = aggregates;
        this.templates = templates;
        this.district = district;
        this.people = people;
        this.tables = tables;
    }

    @Override
    public TemplateRow create(Author author, String code, String title, String agencyCode, RecordKind kind)
            throws ProblemException {
        var name = code.strip().toUpperCase(Locale.ROOT);
        if (!TemplateTexts.isTemplateCode(name)) {
            throw new ProblemException(Problem.TEMPLATE_CODE, code);
        }
        if (templates.all().stream().anyMatch(row -> row.code().equals(name))) {
            throw new ProblemException(Problem.TEMPLATE_CODE_TAKEN, name);
        }
        return draft(author, new TemplateContent(name, title.strip(), agencyCode, kind, "", List.of()), "");
    }

    @Override
    public TemplateRow revise(Author author, String templateId) throws ProblemException {
        return draft(author, templates.content(templateId), templateId);
    }

    @Override
    public TemplateImport inspectFile(Path file, Optional<String> code, Optional<String> title,
            Optional<String> agencyCode) throws ProblemException {
        var codes = district.codes();
        if (agencyCode.isPresent() && codes.agency(agencyCode.get()).isEmpty()) {
            throw new ProblemException(Problem.AGENCY_UNKNOWN, agencyCode.get());
        }
        return new TemplateFiles(templates, tables, codes).read(file,
                new TemplateFiles.Choice(code, title, agencyCode));
    }

    @Override
    public TemplateRow importFile(Author author, Path file, Optional<String> code, Optional<String> title,
            Optional<String> agencyCode) throws ProblemException {
        var read = inspectFile(file, code, title, agencyCode);
        var imported = read.draft().orElseThrow(() -> new ProblemException(Problem.TEMPLATE_REFUSED,
                file.getFileName().toString(), Integer.toString(read.errors().count()),
                read.errors().listed().get(0)));
        withdrawnSame(imported);
        return draft(author, imported, templates.basis(imported.code()).map(TemplateRow::id).orElse(""));
    }

    private TemplateRow draft(Author author, TemplateContent content, String basedOn) throws ProblemException {
        if (district.codes().agency(content.agencyCode()).isEmpty()) {
            throw new ProblemException(Problem.AGENCY_UNKNOWN, content.agencyCode());
        }
        var id = Ids.fresh(aggregates.wall());
        int version = nextVersion(content.code());
        aggregates.unit(author,
                unit -> new TemplateWriter(unit, id, "draft").draft(content, version, basedOn));
        return required(id);
    }

    private int nextVersion(String code) throws ProblemException {
        return templates.versions(code).stream().mapToInt(TemplateRow::version).max().orElse(0) + 1;
    }

    private TemplateRow required(String id) throws ProblemException {
        return templates.row(id).orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, id));
    }

    private TemplateRow requiredDraft(String id) throws ProblemException {
        var row = required(id);
        if (row.state() != TemplateState.DRAFT) {
            throw new ProblemException(Problem.TEMPLATE_NOT_DRAFT, row.title(), row.version());
        }
        return row;
    }

    @Override
    public TemplateEditor edit(Author author, String draftId) throws ProblemException {
        requiredDraft(draftId);
        return new JournaledTemplateEditor(aggregates, author, draftId, district.codes());
    }

    @Override
    public List<TemplateIssue> check(String templateId) throws ProblemException {
        return TemplateCheck.issues(templates.content(templateId), district.codes());
    }

    @Override
    public TemplateRow publish(Author author, String draftId) throws ProblemException {
        requiredDraft(draftId);
        var content = templates.content(draftId);
        var errors = TemplateCheck.issues(content, district.codes()).stream()
                .filter(issue -> issue.severity() == TemplateIssue.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.TEMPLATE_ERRORS, content.title(), errors.size(), errors.get(0));
        }
        var again = withdrawnSame(content);
        var digest = content.contentDigest();
        var id = again.map(TemplateRow::id).orElseGet(() -> JournaledTemplates.idOf(content));
        int version = nextVersion(content.code());
        var at = afterReinstatements(content.code());
        var signed = Map.of("digest", digest, "signer", signer(author));
        var signedDraft = new LinkedHashMap<String, Object>(signed);
        signedDraft.put("templateId", id);
        aggregates.unit(author, unit -> {
            if (again.isPresent()) {
                unit.change(Types.template(id), "reinstate",
                        (state, recorder) -> event(state, recorder, author, "REINSTATED", signed));
            } else {
                new TemplateWriter(unit, id, "publish").publish(content, version, at);
                unit.change(Types.template(id), "publish",
                        (state, recorder) -> event(state, recorder, author, "PUBLISHED", signed));
            }
            unit.change(Types.template(draftId), "publish",
                    (state, recorder) -> event(state, recorder, author, "PUBLISHED", signedDraft));
        });
        return required(id);
    }

    /**
     * The withdrawn version that says the same: publishing it again takes a withdrawal back.
     *
     * @throws ProblemException TEMPLATE_SAME when a version that is not withdrawn says so already
     */
    private Optional<TemplateRow> withdrawnSame(TemplateContent content) throws ProblemException {
        var digest = content.contentDigest();
        var same = templates.versions(content.code()).stream().filter(t -> t.contentDigest().equals(digest))
                .findFirst();
        if (same.isPresent() && same.get().state() != TemplateState.WITHDRAWN) {
            throw new ProblemException(Problem.TEMPLATE_SAME, content.code(), same.get().version());
        }
        return same;
    }

    /** Now, or later when a laptop that is ahead put a version in force again: the next one must take its place. */
    private Instant afterReinstatements(String code) throws ProblemException {
        return templates.versions(code).stream().flatMap(row -> row.reinstatedAt().stream())
                .max(Comparator.naturalOrder()).map(this::after).orElseGet(() -> aggregates.wall().instant());
    }

    private Instant after(Instant other) {
        var now = aggregates.wall().instant();
        return now.isAfter(other) ? now : other.plusMillis(1);
    }

    private String signer(Author author) throws ProblemException {
        return people.list().stream().filter(person -> person.id().equals(author.personId())).findFirst()
                .map(PersonRow::name).orElse(author.personId());
    }

    @Override
    public void withdraw(Author author, String templateId, String reason) throws ProblemException {
        var row = required(templateId);
        if (row.state() != TemplateState.PUBLISHED) {
            throw new ProblemException(Problem.TEMPLATE_NOT_PUBLISHED, row.title());
        }
        var words = reason.strip();
        if (words.isEmpty() || words.length() > MAX_REASON) {
            throw new ProblemException(Problem.WITHDRAWAL_REASON, MAX_REASON);
        }
        aggregates.unit(author, unit -> unit.change(Types.template(templateId), "withdraw",
                (state, recorder) -> event(state, recorder, author, "WITHDRAWN",
                        Map.of("comment", words, "signer", signer(author)))));
    }

    @Override
    public void discard(Author author, String draftId) throws ProblemException {
        requiredDraft(draftId);
        aggregates.unit(author, unit -> unit.change(Types.template(draftId), "discard",
                (state, recorder) -> event(state, recorder, author, "DISCARDED", Map.of())));
    }

    /** After all that happened to it before, whatever the clocks said: the last one counts. */
    private void event(AggregateState state, ChangeRecorder recorder, Author author, String type,
            Map<String, ?> more) {
        var last = state.root().map(ChecklistTemplate.class::cast).stream()
                .flatMap(template -> template.getEvents().stream()).map(TemplateEvent::getOccurredAt)
                .filter(Objects::nonNull).max(Comparator.naturalOrder());
        var values = new LinkedHashMap<String, Object>(more);
        values.put("type", type);
        values.put("occurredAt", last.map(this::after).orElseGet(() -> aggregates.wall().instant()));
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        recorder.create(Literals.TEMPLATE_EVENT, Ids.fresh(aggregates.wall()), state.aggregate().id(),
                Literals.CHECKLIST_TEMPLATE__EVENTS.getName(), values);
    }
}
