package org.canxun.ui.inspection.draws;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.SiteFilter;
import org.canxun.core.draw.SiteFilter.Condition;

/** A draw in words. */
record DrawWords(Messages messages, Codes codes, Locale locale) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int RECUSAL_PARTS = 4;

    String minute(Draw draw) {
        return MINUTE.format(draw.drawnAt().atZone(ZoneId.of(draw.zone())));
    }

    String title(Draw draw) {
        return MessageFormat.format(messages.details_title, minute(draw), draw.sites(), draw.objectPool().size());
    }

    String agency(String code) {
        return codes.agency(code).map(AgencyInfo::shortName).orElse(code);
    }

    String agencies(Draw draw) {
        return joined(draw.agencies().stream().map(this::agency).toList());
    }

    String joined(List<String> words) {
        return String.join(messages.separator, words);
    }

    /** What replaying has shown, with what to do when something is wrong. */
    String verdict(CheckedDraw checked) {
        return checked.sound() ? messages.check_sound
                : String.join("\n", checked.faults().stream().map(fault -> fault.text(locale)).toList());
    }

    /** How the sites of a pool were chosen. */
    String basis(String recorded) {
        if (!SiteFilter.is(recorded)) {
            return MessageFormat.format(messages.basis_file, recorded);
        }
        try {
            var conditions = SiteFilter.parse(recorded, codes).conditions();
            return conditions.isEmpty() ? messages.basis_all
                    : joined(conditions.stream().map(this::condition).toList());
        } catch (ProblemException e) {
            // What another version of this program recorded is shown as it stands.
            return recorded;
        }
    }

    private String condition(Condition condition) {
        var value = condition.value();
        return switch (condition.field()) {
            case SUBDISTRICT -> value;
            case TYPE -> codes.label(Codes.SITE_TYPE, value, locale);
            case STAR -> codes.label(Codes.STAR_LEVEL, value, locale);
            case NOT_VISITED_SINCE -> MessageFormat.format(messages.basis_not_visited, value);
        };
    }

    /** Everything that is recorded but the results, a line for each thing. */
    List<String> facts(Draw draw) {
        var lines = new ArrayList<String>();
        lines.add(say(messages.fact_drawn, SECOND.format(draw.drawnAt().atZone(ZoneId.of(draw.zone()))), draw.zone(),
                draw.label(draw.personId()).name(), joined(draw.witnesses())));
        if (!draw.reason().isEmpty()) {
            lines.add(say(messages.fact_reason, draw.reason()));
        }
        draw.repeatOf().ifPresent(id -> lines.add(say(messages.fact_repeat, id)));
        lines.add(say(messages.fact_objects, draw.objectPool().size(), basis(draw.poolBasis())));
        lines.add(indented(draw.objectPoolSha256()));
        lines.add(say(messages.fact_inspectors, draw.inspectorPool().size(), agencies(draw), draw.officers(),
                draw.validOn().toString()));
        lines.add(indented(draw.inspectorPoolSha256()));
        lines.add(draw.recusals().isEmpty() ? messages.fact_no_recusals
                : say(messages.fact_recusals, draw.recusals().size()));
        lines.add(indented(draw.recusalsSha256()));
        draw.recusals().forEach(line -> lines.add(indented(recusal(draw, line))));
        lines.add(draw.seedOrigin().isEmpty() ? messages.fact_seed_made
                : say(messages.fact_seed_given, draw.seedOrigin()));
        lines.add(indented(draw.seed()));
        lines.add(say(messages.fact_rule, draw.algorithm(), draw.id()));
        return lines;
    }

    /** A line that another device wrote may lack parts; it is shown as it is. */
    private String recusal(Draw draw, String line) {
        var parts = line.split("\t", -1);
        return parts.length < RECUSAL_PARTS ? String.join(" ", parts)
                : say(messages.fact_recusal, draw.label(parts[2]).name(), agency(parts[1]),
                        draw.label(parts[0]).name(), parts[3]);
    }

    /** A line that belongs to the one before. */
    static String indented(String line) {
        return "　" + line;
    }

    static String say(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }

    /** The whole draw as somebody pastes it elsewhere: its facts, then the results as a table. */
    String copy(CheckedDraw checked) {
        var text = new StringBuilder(title(checked.draw())).append('\n').append(verdict(checked)).append('\n');
        facts(checked.draw()).forEach(line -> text.append(line).append('\n'));
        text.append(String.join("\t", messages.result_place, messages.result_site, messages.result_filing,
                messages.result_agency, messages.result_officers)).append('\n');
        for (var row : ResultRow.of(checked.draw())) {
            text.append(String.join("\t", Integer.toString(row.place()), row.site(), row.filingNumber(),
                    agency(row.agencyCode()), officers(row))).append('\n');
        }
        return text.toString();
    }

    /** The officers with their certificates. */
    String officers(ResultRow row) {
        return joined(row.officers().stream().map(label -> (label.name() + " " + label.number()).strip()).toList());
    }
}
