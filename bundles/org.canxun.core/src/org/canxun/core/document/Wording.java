package org.canxun.core.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

import org.canxun.model.RecordKind;

/** The fixed wording of papers, from {@code papers.properties}. */
final class Wording {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx",
            Locale.ROOT);

    private final Properties texts = new Properties();
    private final String suffix;

    Wording(RecordKind kind) {
        suffix = kind == RecordKind.APPRAISAL ? ".appraisal" : "";
        try (var in = new InputStreamReader(Wording.class.getResourceAsStream("papers.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Object... arguments) {
        var pattern = texts.getProperty(key + suffix, texts.getProperty(key));
        if (pattern == null) {
            throw new IllegalArgumentException("No wording for " + key);
        }
        var words = new Object[arguments.length];
        for (var i = 0; i < words.length; i++) {
            // as text: MessageFormat would write 1234 as 1,234
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /** Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4). */
    String date(LocalDate day) {
        return day == null ? text("blank") : text("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    String time(Instant instant, ZoneId zone) {
        return instant == null ? text("blank") : SECONDS.format(instant.atZone(zone));
    }

    /** What was entered, or that nothing was. */
    String entered(String value) {
        return blank(value) ? text("blank") : value.strip();
    }

    /** With a tag such as 〔示例〕, unless the words already say so. */
    String tagged(String words, String key, boolean apply) {
        var tag = text(key);
        return apply && !words.contains(tag.substring(1, tag.length() - 1)) ? words + tag : words;
    }

    /** As it was read: 70.0 stays 70.0. */
    String number(BigDecimal value) {
        return value.toPlainString();
    }

    /** 一、检查内容. */
    String heading(int number, String key) {
        return text("heading", numeral(number), text(key));
    }

    /** 一 to 十, figures beyond. */
    String numeral(int number) {
        var numerals = text("numerals");
        return number > numerals.length() ? Integer.toString(number) : numerals.substring(number - 1, number);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
