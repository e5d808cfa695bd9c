package org.canxun.ui.inspection.dossier;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Zones;
import org.canxun.core.dossier.OpenFinding;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.SiteDossier.SitePhoto;
import org.canxun.core.dossier.Visit;
import org.canxun.core.dossier.VisitResult;
import org.canxun.core.dossier.VisitResult.Due;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.JudgementWords;

/** Says what is known of a site. */
public final class DossierWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final String BETWEEN = " · ";

    private final Codes codes;
    private final Locale locale;
    private final JudgementWords judgements;
    private final Messages messages;

    public DossierWords(Codes codes, Locale locale, JudgementWords judgements, Messages messages) {
        this.codes = codes;
        this.locale = locale;
        this.judgements = judgements;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    static String format(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }

    /** What presses, in one line. */
    public String summary(SiteDossier dossier) {
        if (dossier.visits().isEmpty()) {
            return messages.summary_never;
        }
        var parts = new ArrayList<String>();
        var open = Integer.toString(dossier.findings().size());
        parts.add(dossier.findings().isEmpty() ? clean(dossier)
                : dossier.overdue() == 0 ? format(messages.summary_open, open)
                        : format(messages.summary_overdue, open, Integer.toString(dossier.overdue())));
        if (dossier.putRight() > 0) {
            parts.add(format(messages.summary_put_right, Integer.toString(dossier.putRight())));
        }
        if (!dossier.mustCheck().isEmpty()) {
            parts.add(format(messages.summary_must_check, Integer.toString(dossier.mustCheck().size())));
        }
        var last = dossier.visits().get(0).row();
        parts.add(format(messages.summary_visit, last.visitDate() + " "
                + codes.label(Codes.INSPECTION_KIND, last.kind(), locale)));
        return String.join(BETWEEN, parts);
    }

    /** That nothing is open, or of how many visits it can be said. */
    private String clean(SiteDossier dossier) {
        int read = dossier.readVisits().size();
        return dossier.complete() ? messages.summary_clean
                : read == 0 ? messages.summary_unread
                        : format(messages.summary_clean_read, Integer.toString(read));
    }

    /** Why the list of what is not put right is empty. */
    String nothingOpen(SiteDossier dossier) {
        return dossier.complete() ? messages.findings_empty : messages.findings_unread;
    }

    /** What the page does not tell, and why; empty when it tells all. */
    public String note(SiteDossier dossier) {
        var notes = dossier.visits().stream().flatMap(visit -> visit.trouble().stream().map(
                why -> format(messages.note_unread, visit.row().visitDate(), why.text(locale))));
        var older = dossier.older() == 0 ? Stream.<String>empty()
                : Stream.of(format(messages.note_older, Integer.toString(dossier.readVisits().size()),
                        Integer.toString(dossier.older())));
        var checklists = dossier.unreadable().stream()
                .map(checklist -> format(messages.note_checklist, checklist.title(), checklist.why().text(locale)));
        return Stream.of(older, notes, checklists).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    String agency(String code) {
        return codes.agency(code).map(AgencyInfo::shortName).orElse(code);
    }

    /** How long a finding has been overdue, or what it waits for. */
    String state(OpenFinding finding, LocalDate today) {
        return switch (finding.state()) {
            case OVERDUE -> format(messages.state_OVERDUE, days(finding.deadline().orElse(today), today));
            case RUNNING -> finding.deadline().filter(today::isBefore)
                    .map(day -> format(messages.left_days, days(today, day))).orElse(messages.left_today);
            case UNPROVED -> messages.state_UNPROVED;
            case UNDATED -> messages.state_UNDATED;
            case REFERRED -> messages.state_REFERRED;
        };
    }

    private static String days(LocalDate from, LocalDate to) {
        return Long.toString(ChronoUnit.DAYS.between(from, to));
    }

    /** What was said of the item when somebody looked again; passing it is no closing. */
    String later(OpenFinding finding) {
        return finding.later().map(later -> format(later.answer() == ItemAnswer.CONFORM ? messages.later_passed
                : messages.later_failed, later.visitDate()))
                .orElse("");
    }

    /** What follows from the record of an agency; empty while nothing does. */
    String judged(Visit visit, String agencyCode) {
        return visit.result(agencyCode).map(result -> judgements.first(result.judgements())).orElse("");
    }

    /** How the terms of a visit stand. */
    String due(Visit visit) {
        var dues = visit.results().stream().map(VisitResult::due).toList();
        int overdue = dues.stream().mapToInt(Due::overdue).sum();
        int open = dues.stream().mapToInt(Due::open).sum();
        var parts = new ArrayList<String>();
        if (overdue > 0) {
            parts.add(format(messages.due_overdue, Integer.toString(open), Integer.toString(overdue)));
        } else if (open > 0) {
            parts.add(format(messages.due_open, Integer.toString(open)));
        }
        dues.stream().flatMap(due -> due.next().stream()).min(Comparator.naturalOrder())
                .ifPresent(day -> parts.add(format(messages.due_later, day)));
        return String.join(" ", parts);
    }

    /** Changes of the star and what appraisals came to by rule, the latest first. */
    String stars(SiteDossier dossier) {
        var changes = dossier.stars().stream().map(step -> {
            var day = step.at().atZone(Zones.of(step.zone())).toLocalDate();
            return Map.entry(day, format(messages.star_changed, day, stars(step.from()),
                    stars(step.to().isEmpty() ? List.of() : List.of(step.to())), step.person()));
        });
        var appraisals = dossier.appraised().stream().flatMap(a -> a.result().grading().stream()
                .map(grading -> Map.entry(a.visit().row().visitDate(), format(messages.star_appraised,
                        a.visit().row().visitDate(), judgements.star(grading.star()), grading.base().toPlainString(),
                        judgements.provisional(grading.provisional())))));
        // What was written last on a day stands first, like the days.
        var lines = new ArrayList<>(Stream.concat(appraisals.sorted(Map.Entry.comparingByKey()), changes).toList());
        Collections.reverse(lines);
        lines.sort(Map.Entry.<LocalDate, String>comparingByKey().reversed());
        return lines.isEmpty() ? messages.stars_none
                : lines.stream().map(Map.Entry::getValue).collect(Collectors.joining("\n"));
    }

    private String stars(List<String> codes) {
        return codes.isEmpty() ? messages.star_none
                : codes.stream().map(judgements::star).collect(Collectors.joining(" / "));
    }

    /** What the list of items to be checked is about; it cannot be called empty while a checklist is not read. */
    String mustCheckGuide(SiteDossier dossier) {
        return !dossier.mustCheck().isEmpty() ? messages.must_check_guide
                : dossier.unreadable().isEmpty() ? messages.must_check_none : messages.must_check_unread;
    }

    /** Agency, item and what failed. */
    List<String> mustCheck(SiteDossier.MustCheck must) {
        var text = must.item().finding().map(finding -> finding.text()).orElse(must.item().text());
        return List.of(agency(must.agencyCode()), must.item().code() + (must.item().keyItem() ? " ★" : ""),
                format(messages.must_check_text, text.replace('\n', ' '), must.visitDate()));
    }

    /** Under a small picture; the year is in the words that are said of it. */
    String caption(SitePhoto photo) {
        return format(messages.photo_caption, DAY.format(photo.visitDate()), photo.itemCode());
    }

    /** Where and when it was taken. */
    String about(SitePhoto photo) {
        return format(messages.photo_name, photo.visitDate(), agency(photo.agencyCode()),
                (photo.itemCode() + " " + photo.itemText().replace('\n', ' ')).strip());
    }
}
