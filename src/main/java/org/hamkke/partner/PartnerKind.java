package org.hamkke.partner;

import java.util.Locale;

/** What sort of organisation it is; the text is {@code partner.kind.<label>}. */
public enum PartnerKind {
    LARGE,
    MIDSIZE,
    STARTUP,
    OVERSEAS,
    INFLUENCER,
    ACADEMIA,
    GOVERNMENT,
    NONPROFIT,
    COMMUNITY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
