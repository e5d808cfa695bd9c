package org.canxun.core.sites;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One site of a list, checked and tidied. Texts are empty when the cell is; see {@link SiteImportPlan#columns()} for
 * whether the list says anything about a field at all.
 *
 * @param row in the file, as the user sees it
 * @param filingNumber the key of repeated imports
 * @param siteType code of list siteType
 * @param subdistrict name as written, not an id
 * @param organization name as written
 * @param servingModes codes of list servingMode, without repetition
 * @param gasKind code of list gasKind, or empty
 * @param starLevel code of list starLevel, or empty
 * @param floorArea square metres
 */
public record SiteRecord(int row, String filingNumber, String name, String siteType, String subdistrict,
        String community, String address, String organization, String creditCode, String contactName,
        String contactPhone, String licenceNumber, String plaqueNumber, List<String> servingModes, String gasKind,
        String starLevel, Optional<BigDecimal> floorArea, Optional<LocalDate> openedOn,
        Optional<SitePosition> position, String brand) {

    public SiteRecord {
        servingModes = List.copyOf(servingModes);
    }
}
