package org.canxun.core.templates;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
import org.canxun.core.table.TableSource;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.RecordKind;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Templates over the journal. */
public final class JournaledTemplates implements Templates {

    /** Prefixes of item codes, as the shipped checklists use them. */
    private static final Map<Character, String> AGENCIES = Map.of('F', "MARKET_REGULATION", 'X', "FIRE_RESCUE", 'H',
            "HOUSING_CONSTRUCTION", 'G', "CIVIL_AFFAIRS");

    private final Aggregates aggregates;
    private final Lists lists;
    private final District district;
    private final TableReader reader;
    /** Published templates never change, so that one copy serves everybody. */
    private final Map<String, ChecklistTemplate> published = new ConcurrentHashMap<>();

    public JournaledTemplates(Aggregates aggregates, Lists lists, District district, TableReader reader) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.district = district;
        this.reader = reader;
    }

    @Override
    public ChecklistTemplate get(String templateId) throws ProblemException {
        var known = published.get(templateId);
        if (known != null) {
            return known;
        }
        var loaded = aggregates.read(Types.template(templateId),
                state -> state.root().map(root -> (ChecklistTemplate) EcoreUtil.copy(root)))
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, templateId));
        published.put(templateId, loaded);
        return loaded;
    }

    @Override
    public List<TemplateRow> current() throws ProblemException {
        var agencies = district.codes().agencies().stream().map(AgencyInfo::code).toList();
        var newest = new LinkedHashMap<String, TemplateRow>();
        lists.templates().forEach(t -> newest.merge(t.code(), t, (a, b) -> a.version() > b.version() ? a : b));
        return newest.values().stream()
                .sorted(Comparator.comparingInt((TemplateRow t) -> position(agencies, t.agencyCode()))).toList();
    }

    private static int position(List<String> agencies, String code) {
        int at = agencies.indexOf(code);
        return at < 0 ? agencies.size() : at;
    }

    /** Publishes the checklists that come with the program, as version 1. */
    public void publishShipped(Author author) throws ProblemException {
        var drafts = ShippedTemplates.read(reader);
        aggregates.unit(author, unit -> {
            for (var draft : drafts) {
                publish(unit, draft, 1);
            }
        });
    }

    /** The id is derived, so that the same version published on two devices is one template. */
    private String publish(Aggregates.Unit unit, TemplateDraft draft, int version) throws ProblemException {
        var id = Ids.derived("template", draft.code(), draft.contentDigest());
        unit.create(Types.template(id), "publish", (state, recorder) -> new TemplateWriter(recorder, id).write(draft,
                version, aggregates.wall().instant()));
        return id;
    }

    @Override
    public TemplateRow importFile(Author author, Path file, Optional<String> code, Optional<String> title,
            Optional<String> agencyCode) throws ProblemException {
        var name = code.orElseGet(() -> stem(file)).toUpperCase(Locale.ROOT);
        var newest = lists.templates().stream().filter(t -> t.code().equals(name))
                .max(Comparator.comparingInt(TemplateRow::version));
        var head = new TemplateHead(name, title.or(() -> newest.map(TemplateRow::title)).orElse(name),
                agencyCode.or(() -> newest.map(TemplateRow::agencyCode)).orElse(""),
                newest.map(TemplateRow::recordKind).orElse(RecordKind.INSPECTION), file.getFileName().toString(),
                false);
        var read = ChecklistTable.read(reader, TableSource.file(file), head);
        var draft = read.draft().orElseThrow(() -> new ProblemException(Problem.TEMPLATE_REFUSED,
                file.getFileName().toString(), Integer.toString(read.errors().count()),
                read.errors().listed().get(0)));
        var complete = draft.agencyCode().isEmpty() ? withAgency(draft, file) : draft;
        if (district.codes().agency(complete.agencyCode()).isEmpty()) {
            throw new ProblemException(Problem.AGENCY_UNKNOWN, complete.agencyCode());
        }
        var same = lists.templates().stream()
                .filter(t -> t.code().equals(name) && t.contentDigest().equals(complete.contentDigest())).findFirst();
        if (same.isPresent()) {
            throw new ProblemException(Problem.TEMPLATE_SAME, name, Integer.toString(same.get().version()));
        }
        var ids = new String[1];
        aggregates.unit(author,
                unit -> ids[0] = publish(unit, complete, newest.map(TemplateRow::version).orElse(0) + 1));
        return lists.templates().stream().filter(t -> t.id().equals(ids[0])).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.TEMPLATE_UNKNOWN, ids[0]));
    }

    private static TemplateDraft withAgency(TemplateDraft draft, Path file) throws ProblemException {
        var prefix = draft.items().findFirst().map(i -> i.code().charAt(0)).orElse(' ');
        var agency = Optional.ofNullable(AGENCIES.get(prefix)).orElseThrow(
                () -> new ProblemException(Problem.TEMPLATE_AGENCY_UNKNOWN, file.getFileName().toString()));
        return new TemplateDraft(draft.code(), draft.title(), agency, draft.recordKind(), draft.provenance(),
                draft.sections());
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
