package org.canxun.core.templates.xlsform;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.canxun.core.table.CellText;

/**
 * What a row of the survey is.
 *
 * @param word as written, in lower case; of a block without begin or end
 * @param list what is chosen from; empty for what is no choice
 * @param orOther a choice that asks for other answers, too
 */
record XlsFormType(Kind kind, String word, String list, boolean orOther) {

    private static final Pattern BLOCK = Pattern.compile("(begin|end)[ _]+(\\S.*)");
    private static final Pattern ONE = Pattern.compile("(?:select[ _]one(?: from)?|select1|add select one prompt using)"
            + " (\\S.*?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MANY = Pattern.compile("(?:select[ _]multiple(?: from)?|select all that apply"
            + "(?: from)?|add select multiple prompt using) (\\S.*?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_OTHER = Pattern.compile(" (?:or[ _]other|or specify other)$",
            Pattern.CASE_INSENSITIVE);
    /** These take more words behind them. */
    private static final Pattern PASSED = Pattern.compile("(?:select[ _](?:one|multiple)[ _]from[ _]file|"
            + "select[ _]one[ _]external|rank|cascading[ _]select|osm)(?: .*)?");

    private static final Map<String, Kind> QUESTIONS = Map.ofEntries(Map.entry("integer", Kind.INTEGER),
            Map.entry("int", Kind.INTEGER), Map.entry("add_integer_prompt", Kind.INTEGER),
            Map.entry("decimal", Kind.DECIMAL), Map.entry("add_decimal_prompt", Kind.DECIMAL),
            Map.entry("range", Kind.RANGE), Map.entry("text", Kind.TEXT), Map.entry("string", Kind.TEXT),
            Map.entry("add_text_prompt", Kind.TEXT), Map.entry("note", Kind.NOTE),
            Map.entry("add_note_prompt", Kind.NOTE), Map.entry("image", Kind.PHOTO), Map.entry("photo", Kind.PHOTO),
            Map.entry("picture", Kind.PHOTO), Map.entry("add_image_prompt", Kind.PHOTO),
            Map.entry("add_photo_prompt", Kind.PHOTO));

    /** What XLSForm and KoboToolbox have besides. */
    private static final Set<String> OTHERS = Set.of("date", "time", "datetime", "date_time", "add_date_prompt",
            "add_time_prompt", "add_date_time_prompt", "geopoint", "gps", "location", "add_location_prompt", "geotrace",
            "geoshape", "start_geopoint", "background_geopoint", "background_audio", "barcode", "add_barcode_prompt",
            "calculate", "add_calculate_prompt", "hidden", "acknowledge", "trigger", "add_acknowledge_prompt", "audio",
            "add_audio_prompt", "video", "add_video_prompt", "file", "add_file_prompt", "xml_external", "csv_external",
            "start", "start_time", "get_start_time", "end", "end_time", "get_end_time", "today", "get_today",
            "deviceid", "device_id", "get_device_id", "imei", "username", "phonenumber", "phone_number",
            "get_phone_number", "simserial", "sim_id", "get_sim_id", "subscriberid", "subscriber_id",
            "get_subscriber_id", "email", "uri_username", "uri_deviceid", "uri_phonenumber", "uri_simserial",
            "uri_subscriberid", "uri_email", "audit", "url", "include", "score_row", "score__row", "rank__level",
            "signature", "draw", "annotate");

    private static final Set<String> GROUPS = Set.of("group");
    private static final Pattern UNSUPPORTED = Pattern.compile("(?:repeat|lgroup|looped group|loop(?: .*)?|score|rank"
            + "|kobomatrix|matrix|literacy[ _]test)");

    /** What becomes of it. */
    enum Kind {
        BEGIN_GROUP, BEGIN_OTHER, END, ONE, MANY, INTEGER, DECIMAL, RANGE, TEXT, NOTE, PHOTO, PASSED
    }

    /** Empty for what is no type of any form. @param cell tidied */
    static Optional<XlsFormType> of(String cell) {
        var text = CellText.tidy(cell.replace('＿', '_'));
        var lower = XlsFormText.lower(text);
        var block = BLOCK.matcher(lower);
        if (block.matches() && (GROUPS.contains(block.group(2)) || UNSUPPORTED.matcher(block.group(2)).matches())) {
            return Optional.of(block(block.group(1), block.group(2)));
        }
        if (PASSED.matcher(lower).matches()) {
            return Optional.of(new XlsFormType(Kind.PASSED, lower, "", false));
        }
        return choice(Kind.ONE, ONE, text).or(() -> choice(Kind.MANY, MANY, text)).or(() -> plain(lower));
    }

    private static XlsFormType block(String end, String what) {
        var kind = end.equals("end") ? Kind.END : GROUPS.contains(what) ? Kind.BEGIN_GROUP : Kind.BEGIN_OTHER;
        return new XlsFormType(kind, what.equals("lgroup") || what.equals("looped group") ? "repeat"
                : what.replaceFirst(" .*", ""), "", false);
    }

    private static Optional<XlsFormType> choice(Kind kind, Pattern pattern, String text) {
        var other = OR_OTHER.matcher(text);
        var matcher = pattern.matcher(other.replaceFirst(""));
        return matcher.matches()
                ? Optional.of(new XlsFormType(kind, XlsFormText.lower(text), matcher.group(1), other.find(0)))
                : Optional.empty();
    }

    private static Optional<XlsFormType> plain(String lower) {
        var word = lower.replaceAll("[ \\-]", "_");
        if (OTHERS.contains(word)) {
            return Optional.of(new XlsFormType(Kind.PASSED, lower, "", false));
        }
        return Optional.ofNullable(QUESTIONS.get(word)).map(kind -> new XlsFormType(kind, lower, "", false));
    }

    boolean isChoice() {
        return kind == Kind.ONE || kind == Kind.MANY;
    }
}
