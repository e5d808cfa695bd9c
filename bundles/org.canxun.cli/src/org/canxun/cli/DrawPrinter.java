package org.canxun.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.draw.Draw;

/** A draw in words: what the witnesses saw, and what it is replayed from. */
record DrawPrinter(Console console, Codes codes) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    void print(Draw draw) {
        console.say("draw.shown", draw.id(), time(draw), draw.label(draw.personId()).name(),
                String.join(console.text("list.separator"), draw.witnesses()));
        if (!draw.reason().isEmpty()) {
            console.say("draw.shown.reason", draw.reason(), draw.repeatOf().orElse(""));
        }
        console.say("draw.shown.objects", draw.objectPool().size(), draw.poolBasis(), draw.objectPoolSha256());
        console.say("draw.shown.inspectors", draw.inspectorPool().size(), agencies(console, codes, draw),
                draw.validOn().toString(), draw.inspectorPoolSha256());
        console.say("draw.shown.recusals", draw.recusals().size(), draw.recusalsSha256());
        for (var line : draw.recusals()) {
            recusal(draw, line.split("\t", -1));
        }
        console.say(draw.seedOrigin().isEmpty() ? "draw.shown.seed" : "draw.shown.seed.given", draw.seed(),
                draw.seedOrigin());
        console.say("draw.shown.results", draw.algorithm());
        int place = 0;
        for (var drawn : draw.drawn()) {
            var site = draw.label(drawn.siteId());
            console.line("%3d. %s  %s".formatted(++place, site.number(), site.name()).stripTrailing());
            drawn.officers().forEach(officer -> {
                var person = draw.label(officer.personId());
                console.line("       %s  %s  %s".formatted(agency(codes, officer.agencyCode()), person.name(),
                        person.number()).stripTrailing());
            });
        }
    }

    /** A line that another device wrote may lack parts; it is shown as it is. */
    private void recusal(Draw draw, String[] parts) {
        if (parts.length < 4) {
            console.line("  " + String.join(" ", parts));
        } else {
            console.line("  %s  %s  %s".formatted(draw.label(parts[2]).name(), draw.label(parts[0]).name(), parts[3]));
        }
    }

    static String time(Draw draw) {
        return TIME.format(draw.drawnAt().atZone(ZoneId.of(draw.zone()))) + " " + draw.zone();
    }

    static String agencies(Console console, Codes codes, Draw draw) {
        return draw.agencies().stream().map(code -> agency(codes, code))
                .collect(Collectors.joining(console.text("list.separator")));
    }

    private static String agency(Codes codes, String code) {
        return codes.agency(code).map(AgencyInfo::shortName).orElse(code);
    }
}
