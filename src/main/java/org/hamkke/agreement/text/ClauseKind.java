package org.hamkke.agreement.text;

import java.util.Locale;

/** What an article is about, in the order a Korean agreement has them. */
public enum ClauseKind {
    PURPOSE(true),
    BENEFITS(true),
    GOALS(true),
    ROLES(true),
    DECISIONS(false),
    SHARING(true),
    COSTS(false),
    INDICATORS(true),
    SERVICE(false),
    PROPERTY(false),
    CONFIDENTIALITY(false),
    DATA(false),
    COMPLIANCE(false),
    CHANGE(false),
    MEDIATION(false),
    LIABILITY(false),
    TERM(true),
    TERMINATION(false),
    EXIT(false),
    LAW(false),
    OWN(false);

    private final boolean fromDesign;

    ClauseKind(boolean fromDesign) {
        this.fromDesign = fromDesign;
    }

    /** Its words follow what was decided elsewhere, and fall out of date when that changes. */
    public boolean fromDesign() {
        return fromDesign;
    }

    public boolean standard() {
        return this != OWN;
    }

    public String key() {
        return "agreement.clause." + name().toLowerCase(Locale.ROOT);
    }
}
