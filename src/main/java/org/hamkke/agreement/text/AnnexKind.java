package org.hamkke.agreement.text;

import java.util.Locale;

/** 별지, always under these numbers, so that a clause can point at one before it is filled. */
public enum AnnexKind {
    ROLES,
    SHARING,
    INDICATORS,
    PLEDGES;

    public int number() {
        return ordinal() + 1;
    }

    public String key() {
        return "agreement.annex." + name().toLowerCase(Locale.ROOT);
    }
}
