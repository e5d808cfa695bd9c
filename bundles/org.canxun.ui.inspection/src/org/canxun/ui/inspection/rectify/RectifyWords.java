package org.canxun.ui.inspection.rectify;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Rectification;
import org.canxun.model.RectifyMode;
import org.canxun.model.TermUnit;

/** Says how a finding is to be put right, until when, and what is missing for it. */
public final class RectifyWords {

    private final Messages messages;
    private final Codes codes;
    private final Locale locale;

    public RectifyWords(Messages messages, Codes codes, Locale locale) {
        this.messages = messages;
        this.codes = codes;
        this.locale = locale;
    }

    Messages messages() {
        return messages;
    }

    /** Who may take a finding over: the agencies of the district. Others can be written. */
    List<String> agencies() {
        return codes.agencies().stream().map(AgencyInfo::name).toList();
    }

    String mode(RectifyMode mode) {
        return switch (mode) {
            case ON_SPOT -> messages.mode_ON_SPOT;
            case DEADLINE -> messages.mode_DEADLINE;
            case REFERRAL -> messages.mode_REFERRAL;
        };
    }

    /** The columns that {@link #cells} fills. */
    public List<String> columns() {
        return List.of(messages.column_mode, messages.column_deadline, messages.column_pair);
    }

    /** @param term the term in words */
    public List<String> cells(FindingView finding, String term) {
        var way = finding.rectification();
        var mode = switch (way.mode()) {
            case ON_SPOT -> messages.mode_ON_SPOT;
            case DEADLINE -> term.isEmpty() ? messages.mode_DEADLINE : format(messages.way_deadline, term);
            case REFERRAL -> format(messages.way_referral, way.referredTo()).strip();
        };
        var until = way.deadline().map(Object::toString)
                .orElse(way.uncounted().isPresent() ? messages.deadline_uncounted : "");
        var pair = way.paired() ? messages.pair_there
                : way.mode() == RectifyMode.ON_SPOT ? messages.pair_missing : "";
        return List.of(mode, until, pair);
    }

    /** What is settled of it, such as the last day of its term; may be empty. */
    String settled(FindingView finding) {
        var way = finding.rectification();
        if (way.mode() == RectifyMode.ON_SPOT) {
            return way.paired() ? messages.pair_done : "";
        }
        return way.deadline().map(day -> format(messages.deadline, finding.term()
                .map(term -> counted(day.toString(), term)).orElse(day.toString()))).orElse("");
    }

    private String counted(String day, Term term) {
        return format(term.unit() == TermUnit.WORKING_DAY ? messages.deadline_working : messages.deadline_calendar,
                day, Integer.toString(term.days()));
    }

    /** What is missing before the record can be completed, and what to do; empty when nothing is. */
    String missing(FindingView finding) {
        Rectification way = finding.rectification();
        return switch (way.mode()) {
            case ON_SPOT -> way.paired() ? "" : messages.pair_needed;
            case DEADLINE -> way.uncounted().map(why -> why.text(locale)).orElse("");
            case REFERRAL -> way.referredTo().isBlank() ? messages.referred_open : "";
        };
    }

    /** What the checklist makes of it; 重大 is a person's word. */
    String severity(boolean keyItem) {
        return keyItem ? messages.severity_KEY : messages.severity_GENERAL;
    }

    /** Why an entry cannot be recorded; empty when it can. */
    String error(Optional<WayEntry.Flaw> flaw) {
        return flaw.map(f -> switch (f) {
            case NO_DAYS -> messages.error_days;
            case TOO_LONG -> format(messages.error_most, Integer.toString(WayEntry.MOST_DAYS));
        }).orElse("");
    }

    private static String format(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }
}
