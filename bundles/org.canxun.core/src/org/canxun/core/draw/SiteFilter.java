package org.canxun.core.draw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;

/**
 * The sites of a pool by what must hold of each of them, such as {@code subdistrict=…,type=POINT}. Sites that are closed
 * are in no pool.
 *
 * @param conditions none for all sites
 */
public record SiteFilter(List<Condition> conditions) {

    /** The text of a filter without conditions. */
    public static final String ALL = "all";

    private static final char ESCAPE = '\\';
    private static final String COMMAS = ",，";

    public SiteFilter {
        conditions = List.copyOf(conditions);
    }

    /** What a condition is about. */
    public enum Field {
        /** By name. */
        SUBDISTRICT("subdistrict"),
        /** By code. */
        TYPE("type"),
        /** By code. */
        STAR("star"),
        /** By a day, such as 2026-01-31; a visit on that day counts. */
        NOT_VISITED_SINCE("not-visited-since");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        static Optional<Field> of(String key) {
            return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
        }
    }

    /** One condition. */
    public record Condition(Field field, String value) {

        boolean holds(SiteRow site) {
            return switch (field) {
                case SUBDISTRICT -> value.equals(site.subdistrict());
                case TYPE -> value.equals(site.siteType());
                case STAR -> value.equals(site.starLevel());
                case NOT_VISITED_SINCE -> site.lastVisit().filter(last -> !last.isBefore(LocalDate.parse(value)))
                        .isEmpty();
            };
        }
    }

    /** Whether a text is that of a filter, and not the name of something else, which may have a = in it as well. */
    public static boolean is(String text) {
        return text.equals(ALL) || text.contains("=") && Field.of(text.split("=", 2)[0].strip()).isPresent();
    }

    /**
     * Reads {@link #ALL}, or conditions parted by commas; types and stars may also be written as they are labelled. A
     * comma in a value has a backslash before it.
     *
     * @throws ProblemException DRAW_FILTER_UNKNOWN, DRAW_FILTER_DAY
     */
    public static SiteFilter parse(String text, Codes codes) throws ProblemException {
        var conditions = new ArrayList<Condition>();
        if (!text.equals(ALL)) {
            for (var part : parts(text)) {
                conditions.add(condition(part, codes));
            }
        }
        return new SiteFilter(conditions);
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE && i + 1 < text.length() && special(text.charAt(i + 1))) {
                part.append(text.charAt(++i));
            } else if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(text.charAt(i));
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static boolean special(char character) {
        return character == ESCAPE || COMMAS.indexOf(character) >= 0;
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder();
        for (char character : value.toCharArray()) {
            if (special(character)) {
                escaped.append(ESCAPE);
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    private static Condition condition(String text, Codes codes) throws ProblemException {
        var parts = text.split("=", 2);
        var field = Field.of(parts[0].strip())
                .orElseThrow(() -> new ProblemException(DrawProblem.DRAW_FILTER_UNKNOWN, text));
        var value = parts.length > 1 ? parts[1].strip() : "";
        return new Condition(field, switch (field) {
            case SUBDISTRICT -> value;
            case TYPE -> code(codes, Codes.SITE_TYPE, value);
            case STAR -> code(codes, Codes.STAR_LEVEL, value);
            case NOT_VISITED_SINCE -> day(value);
        });
    }

    private static String code(Codes codes, String list, String value) {
        return codes.list(list).stream().filter(code -> code.label().equals(value) || code.labelEn().equals(value))
                .map(Codes.Code::code).findFirst().orElse(value);
    }

    private static String day(String value) throws ProblemException {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw new ProblemException(e, DrawProblem.DRAW_FILTER_DAY, value);
        }
    }

    /** What {@link #parse} reads. */
    public String text() {
        return conditions.isEmpty() ? ALL
                : conditions.stream().map(c -> c.field().key + "=" + escaped(c.value()))
                        .collect(Collectors.joining(","));
    }

    /** Those of the sites that are not closed and meet all conditions. */
    public List<SiteRow> sites(List<SiteRow> sites) {
        return sites.stream().filter(site -> !site.closed() && conditions.stream().allMatch(c -> c.holds(site)))
                .toList();
    }
}
