package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/**
 * One thing that can be set in a scheme. Values are texts, as a scheme file or a form holds them.
 *
 * @param key stable, such as {@code passRate}
 * @param defaultValue what the scheme's source says
 */
public record Setting(String key, Kind kind, String defaultValue) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    /** What values a setting can have. Its text says what is allowed. */
    public sealed interface Kind extends Localized permits Decimal, Whole, Flag, BandList {

        /** @return empty when the text is no value of this kind */
        Optional<? extends Object> read(String text);
    }

    /** A decimal number. */
    public record Decimal(BigDecimal least, BigDecimal greatest) implements Kind {

        static Decimal of(int least, int greatest) {
            return new Decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
        }

        @Override
        public Optional<BigDecimal> read(String text) {
            return Optional.of(text).filter(t -> NUMBER.matcher(t).matches()).map(BigDecimal::new)
                    .filter(n -> n.compareTo(least) >= 0 && n.compareTo(greatest) <= 0);
        }

        @Override
        public String text(Locale locale) {
            return Text.of("kind.decimal", least, greatest).text(locale);
        }
    }

    /** A whole number. */
    public record Whole(int least, int greatest) implements Kind {

        @Override
        public Optional<Integer> read(String text) {
            return Decimal.of(least, greatest).read(text).filter(n -> n.stripTrailingZeros().scale() <= 0)
                    .map(BigDecimal::intValueExact);
        }

        @Override
        public String text(Locale locale) {
            return Text.of("kind.whole", least, greatest).text(locale);
        }
    }

    /** {@code true} or {@code false}. */
    public record Flag() implements Kind {

        @Override
        public Optional<Boolean> read(String text) {
            return switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String text(Locale locale) {
            return Text.of("kind.flag").text(locale);
        }
    }

    /** {@link Bands}. */
    public record BandList() implements Kind {

        @Override
        public Optional<Bands> read(String text) {
            return Bands.parse(text);
        }

        @Override
        public String text(Locale locale) {
            return Text.of("kind.bands").text(locale);
        }
    }

    /** For who sets it; followed by the key in scheme files. */
    public Localized name() {
        return Text.of("setting." + key);
    }

    /** @throws ProblemException when the text is no value for this setting; names key and what is allowed */
    Object value(String text) throws ProblemException {
        var value = kind.read(text.strip())
                .orElseThrow(() -> new ProblemException(Problem.JUDGEMENT_SETTING_INVALID, key, name(), text, kind));
        if (value instanceof Bands bands && bands.gap().isPresent()) {
            throw new ProblemException(Problem.JUDGEMENT_BANDS_GAP, key, name(), Words.plain(bands.gap().get()));
        }
        return value;
    }
}
