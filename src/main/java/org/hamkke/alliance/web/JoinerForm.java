package org.hamkke.alliance.web;

import org.hamkke.alliance.Joiner;
import org.hamkke.alliance.MailDomain;

/** A company to be put to the keys, as it was typed. */
public record JoinerForm(String company, String domain) {
    static final JoinerForm BLANK = new JoinerForm("", "");

    Joiner read() {
        return new Joiner(company, new MailDomain(domain));
    }
}
