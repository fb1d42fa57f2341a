package org.hamkke.alliance;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hamkke.identity.EmailAddress;

/** Where letters to a company go. All sides see it; the contact's own address stays with the side that writes. */
public record MailDomain(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^@\\s.]+(\\.[^@\\s.]+)+");

    public MailDomain {
        value = value.strip().toLowerCase(Locale.ROOT);
        AllianceRule.DOMAIN_IS_A_DOMAIN.require(
                value.length() <= 253 && SHAPE.matcher(value).matches());
    }

    public static MailDomain of(EmailAddress address) {
        return new MailDomain(address.value().substring(address.value().indexOf('@') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
