package org.hamkke.fit.picture;

import java.math.BigDecimal;

/** How far two methods ordered alike, −1 to 1; a pair of which one ties everybody is left out. */
public record Agreed(String one, String other, BigDecimal kendallTauB, BigDecimal spearman) {
    public boolean isAbout(String method) {
        return one.equals(method) || other.equals(method);
    }

    public String besides(String method) {
        return one.equals(method) ? other : one;
    }
}
