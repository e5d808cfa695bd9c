package org.canxun.core.sites;

import static org.canxun.core.sites.SiteColumn.ADDRESS;
import static org.canxun.core.sites.SiteColumn.BRAND;
import static org.canxun.core.sites.SiteColumn.COMMUNITY;
import static org.canxun.core.sites.SiteColumn.CONTACT_NAME;
import static org.canxun.core.sites.SiteColumn.CONTACT_PHONE;
import static org.canxun.core.sites.SiteColumn.CREDIT_CODE;
import static org.canxun.core.sites.SiteColumn.FILING_NUMBER;
import static org.canxun.core.sites.SiteColumn.FLOOR_AREA;
import static org.canxun.core.sites.SiteColumn.GAS_KIND;
import static org.canxun.core.sites.SiteColumn.LICENCE_NUMBER;
import static org.canxun.core.sites.SiteColumn.NAME;
import static org.canxun.core.sites.SiteColumn.OPENED_ON;
import static org.canxun.core.sites.SiteColumn.ORGANIZATION;
import static org.canxun.core.sites.SiteColumn.PLAQUE_NUMBER;
import static org.canxun.core.sites.SiteColumn.SERVING_MODES;
import static org.canxun.core.sites.SiteColumn.SITE_TYPE;
import static org.canxun.core.sites.SiteColumn.STAR_LEVEL;
import static org.canxun.core.sites.SiteColumn.SUBDISTRICT;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.table.Dates;
import org.canxun.core.table.TableRow;

/** Reads one row, reporting everything that is wrong with it and not only the first thing. */
final class SiteParser {

    private static final String SEPARATORS = "[、;；,，|｜/+ ]+";

    private final SiteVocabulary vocabulary;
    private final PositionParser positions;

    SiteParser(SiteVocabulary vocabulary, PositionParser positions) {
        this.vocabulary = vocabulary;
        this.positions = positions;
    }

    /** Empty when the row has errors. */
    Optional<SiteRecord> parse(TableRow<SiteColumn> row) {
        row.requiredText(FILING_NUMBER);
        var name = row.requiredText(NAME);
        row.requiredText(SITE_TYPE);
        var siteType = row.choice(SITE_TYPE, vocabulary.siteTypes());
        var subdistrict = row.requiredText(SUBDISTRICT);
        var address = row.requiredText(ADDRESS);
        var creditCode = creditCode(row);
        var phone = phone(row);
        var servingModes = servingModes(row);
        var gasKind = row.choice(GAS_KIND, vocabulary.gasKinds());
        var starLevel = row.choice(STAR_LEVEL, vocabulary.starLevels());
        var floorArea = row.number(FLOOR_AREA, "0", "100000");
        var openedOn = openedOn(row);
        var position = positions.parse(row);
        if (!row.sound()) {
            return Optional.empty();
        }
        return Optional.of(new SiteRecord(row.number(), row.code(FILING_NUMBER), name, siteType.orElseThrow(),
                subdistrict, row.text(COMMUNITY), address, row.text(ORGANIZATION), creditCode, row.text(CONTACT_NAME),
                phone, row.code(LICENCE_NUMBER).toUpperCase(Locale.ROOT), row.code(PLAQUE_NUMBER), servingModes,
                gasKind.orElse(""), starLevel.orElse(""), floorArea, openedOn, position, row.text(BRAND)));
    }

    /** Only a warning: sites may still carry codes of before 2015. */
    private static String creditCode(TableRow<SiteColumn> row) {
        var code = row.code(CREDIT_CODE).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !CreditCode.isValid(code)) {
            row.warning(CREDIT_CODE, Problem.SITE_CREDIT_CODE, code);
        }
        return code;
    }

    private static String phone(TableRow<SiteColumn> row) {
        var phone = row.text(CONTACT_PHONE);
        var digits = phone.chars().filter(c -> c >= '0' && c <= '9').count();
        if (!phone.isEmpty() && (digits < 5 || !phone.matches("[-0-9+()（）—转、/;；, ]*"))) {
            row.warning(CONTACT_PHONE, Problem.SITE_PHONE, phone);
        }
        return phone;
    }

    private List<String> servingModes(TableRow<SiteColumn> row) {
        var modes = new LinkedHashSet<String>();
        for (var part : row.text(SERVING_MODES).split(SEPARATORS)) {
            if (!part.isEmpty()) {
                row.choice(SERVING_MODES, part, vocabulary.servingModes()).ifPresent(modes::add);
            }
        }
        return List.copyOf(modes);
    }

    private static Optional<LocalDate> openedOn(TableRow<SiteColumn> row) {
        var text = row.code(OPENED_ON);
        var date = Dates.parse(text);
        if (!text.isEmpty() && date.isEmpty()) {
            row.error(OPENED_ON, Problem.CELL_DATE, row.text(OPENED_ON));
        }
        return date;
    }
}
