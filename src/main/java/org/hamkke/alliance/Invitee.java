package org.hamkke.alliance;

import org.hamkke.identity.EmailAddress;

/** A company to be offered a seat, and in which language its letter is written. */
public record Invitee(String company, EmailAddress email, String language) {
    public Invitee {
        company = company.strip();
        AllianceRule.COMPANY_HAS_A_NAME.require(Expectation.fits(company, 1, 200));
    }
}
