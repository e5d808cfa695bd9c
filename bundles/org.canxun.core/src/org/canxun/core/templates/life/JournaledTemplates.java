package org.canxun.core.templates.life;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.canxun.core.Author;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.ContentReader;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.Templates;
import org.canxun.core.templates.shipped.ShippedTemplates;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.model.ChecklistTemplate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Templates over the journal. */
public final class JournaledTemplates implements Templates {

    private static final String DRAFT = "draft";

    private final Aggregates aggregates;
    private final Lists lists;
    private final District district;
    /** Published templates never change, so that one copy serves everybody. */
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    public JournaledTemplates(Aggregates aggregates, Lists lists, District district) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.district = district;
    }

    /** A version with what it says. */
    private record Published(ChecklistTemplate template, CompiledTemplate compiled) {

        TemplateContent content() {
            return compiled.content();
        }
    }

    @Override
    public ChecklistTemplate get(String templateId) throws ProblemException {
        return published(templateId).template();
    }

    @Override
    public TemplateContent content(String templateId) throws ProblemException {
        var known = published.get(templateId);
        if (known != null) {
            return known.content();
        }
        var found = load(templateId);
        return found.draft() ? found.content() : published(templateId, found).content();
    }

    @Override
    public CompiledTemplate compiled(String templateId) throws ProblemException {
        return published(templateId).compiled();
    }

    private Published published(String templateId) throws ProblemException {
        var known = published.get(templateId);
        if (known != null) {
            return known;
        }
        return published(templateId, load(templateId));
    }

    private Published published(String templateId, Found found) throws ProblemException {
        var template = found.template();
        if (found.draft()) {
            throw new ProblemException(Problem.TEMPLATE_NOT_PUBLISHED, template.getTitle());
        }
        if (!found.sound()) {
            throw new ProblemException(Problem.TEMPLATE_ALTERED, found.content().title(), template.getVersion(),
                    template.getContentDigest(), found.digest());
        }
        var loaded = new Published(template, CompiledTemplate.of(found.content()));
        published.put(templateId, loaded);
        return loaded;
    }

    /** What is stored under an id. */
    private record Found(ChecklistTemplate template, TemplateContent content, String digest) {

        static Found of(EObject root) {
            var template = (ChecklistTemplate) EcoreUtil.copy(root);
            var content = ContentReader.read(template);
            return new Found(template, content, template.getContentDigest() == null ? "" : content.contentDigest());
        }

        boolean draft() {
            return digest.isEmpty();
        }

        boolean sound() {
            return digest.equals(template.getContentDigest());
        }
    }

    private Found load(String templateId) throws ProblemException {
        return aggregates.read(Types.template(templateId), JournaledTemplates::found)
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, templateId));
    }

    /**
     * A version is made by the creations of one device; whatever others wrote into it afterwards is not of it. So a
     * laptop that was tampered with cannot take a checklist away from everybody.
     */
    private static Optional<Found> found(AggregateState state) {
        var whole = state.root().map(Found::of);
        var maker = state.creation(state.aggregate().id()).filter(JournaledTemplates::publishes)
                .map(set -> set.header().stream().incarnation());
        if (maker.isEmpty() || whole.filter(Found::sound).isPresent()) {
            return whole;
        }
        return state.part(set -> creates(set) && set.header().stream().incarnation().equals(maker.get())).root()
                .map(Found::of);
    }

    private static boolean publishes(ChangeSet set) {
        return "publish".equals(set.header().reason());
    }

    private static boolean creates(ChangeSet set) {
        return set.payload().stream().flatMap(payload -> payload.entries().stream())
                .allMatch(Entry.Create.class::isInstance);
    }

    @Override
    public List<TemplateRow> current() throws ProblemException {
        return all().stream().filter(TemplateRow::inForce).toList();
    }

    @Override
    public List<TemplateRow> all() throws ProblemException {
        var agencies = district.codes().agencies().stream().map(AgencyInfo::code).toList();
        var rows = lists.templates();
        var order = new VersionOrder(rows);
        var newest = new LinkedHashMap<String, TemplateRow>();
        rows.stream().filter(TemplateRow::inForce)
                .forEach(row -> newest.merge(row.code(), row, (a, b) -> order.compare(a, b) < 0 ? b : a));
        return rows.stream()
                .filter(row -> row.state() != TemplateState.FINISHED && row.state() != TemplateState.DISCARDED)
                .map(row -> row.inForce() && !newest.get(row.code()).equals(row)
                        ? row.withState(TemplateState.SUPERSEDED)
                        : row)
                .sorted(Comparator.comparingInt((TemplateRow row) -> position(agencies, row.agencyCode()))
                        .thenComparing(TemplateRow::code).thenComparing(row -> row.state() != TemplateState.DRAFT)
                        .thenComparing(NEWEST.reversed()))
                .toList();
    }

    /** Two devices may have published different content under one number; the later one is the newer. */
    private static final Comparator<TemplateRow> NEWEST = Comparator.comparingInt(TemplateRow::version)
            .thenComparing(row -> row.publishedAt().orElse(Instant.EPOCH)).thenComparing(TemplateRow::id);

    private static int position(List<String> agencies, String code) {
        int at = agencies.indexOf(code);
        return at < 0 ? agencies.size() : at;
    }

    @Override
    public TemplateRow find(String reference) throws ProblemException {
        var rows = all();
        var byId = rows.stream().filter(row -> row.id().equals(reference)).findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        int at = reference.lastIndexOf('@');
        var code = at < 0 ? reference : reference.substring(0, at);
        var part = at < 0 ? "" : reference.substring(at + 1);
        Predicate<TemplateRow> wanted = at < 0 ? TemplateRow::inForce
                : part.equals(DRAFT) ? row -> row.state() == TemplateState.DRAFT
                        : row -> row.state() != TemplateState.DRAFT && part.equals(Integer.toString(row.version()));
        var found = rows.stream().filter(row -> row.code().equalsIgnoreCase(code)).filter(wanted).toList();
        if (found.size() > 1) {
            throw new ProblemException(Problem.TEMPLATE_SEVERAL, reference,
                    String.join("、", found.stream().map(TemplateRow::id).toList()));
        }
        return found.stream().findFirst().orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, reference));
    }

    /** Publishes the checklists that come with the program, as version 1. */
    public void publishShipped(Author author, TableReader reader) throws ProblemException {
        var contents = ShippedTemplates.read(reader);
        aggregates.unit(author, unit -> {
            for (var content : contents) {
                new TemplateWriter(unit, idOf(content), "publish").publish(content, 1,
                        aggregates.wall().instant());
            }
        });
    }

    /** Derived, so that the same content published on two devices is one version. */
    static String idOf(TemplateContent content) {
        return Ids.derived("template", content.code(), content.contentDigest());
    }

    /** The row as the lists have it, whatever its state. */
    Optional<TemplateRow> row(String templateId) throws ProblemException {
        return lists.templates().stream().filter(row -> row.id().equals(templateId)).findFirst();
    }

    /** All versions of a code that were ever published, withdrawn ones too; the one in force before older ones. */
    List<TemplateRow> versions(String code) throws ProblemException {
        var rows = lists.templates();
        return rows.stream().filter(row -> row.code().equals(code) && !row.contentDigest().isEmpty())
                .sorted(new VersionOrder(rows).reversed()).toList();
    }

    /**
     * What a file of this code goes on from: the version in force. A withdrawn one was found wrong, so it is the last
     * resort.
     */
    Optional<TemplateRow> basis(String code) throws ProblemException {
        var versions = versions(code);
        return versions.stream().filter(row -> row.state() != TemplateState.WITHDRAWN).findFirst()
                .or(() -> versions.stream().findFirst());
    }
}
