package org.canxun.ui.inspection.people;

import java.text.MessageFormat;
import java.time.LocalDate;

import org.canxun.core.port.PersonRow;
import org.canxun.ui.inspection.Messages;

/** What to say about a person's certificate; the words carry the meaning, no colour needed. */
public final class PersonWords {

    private PersonWords() {}

    /** Number and validity on a day. */
    public static String certificate(PersonRow person, LocalDate day, Messages messages) {
        return PersonModel.certificate(person, day).map(certificate -> {
            var pattern = certificate.validOn(day) ? messages.people_valid
                    : day.isBefore(certificate.validFrom()) ? messages.people_not_yet : messages.people_expired;
            return MessageFormat.format(pattern, certificate.certNo(), certificate.validTo(),
                    certificate.validFrom());
        }).orElse(messages.people_no_certificate);
    }
}
