package org.hamkke.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a thing lies: with one company, or between two. 가람 and 나루 are allied, and 나루 and 다솔; 가람 and 다솔 are strangers. */
enum Ground {
    GARAM,
    NARU,
    DASOL,
    GARAM_NARU,
    NARU_DASOL;

    static final List<Ground> COMPANIES = List.of(GARAM, NARU, DASOL);

    boolean isShared() {
        return ordinal() > DASOL.ordinal();
    }

    boolean isOpenTo(Ground company) {
        return Arrays.asList(name().split("_")).contains(company.name());
    }

    /** The alliance in whose addresses this ground's things are found. */
    Ground alliance() {
        return isShared() ? this : this == DASOL ? NARU_DASOL : GARAM_NARU;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
