package org.hamkke.alliance;

import java.util.Map;

/** A company that one side would like to have at the table. */
public record Joiner(String company, MailDomain domain) {
    public Joiner {
        company = company.strip();
        AllianceRule.COMPANY_HAS_A_NAME.require(Expectation.fits(company, 1, 200));
    }

    Map<String, Object> content() {
        return Map.of("company", company, "domain", domain.value());
    }
}
