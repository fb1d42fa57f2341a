package org.hamkke.shell.face;

import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * One party's key to something shared.
 *
 * @param person who holds it, with 직급
 * @param turned when it was turned, as it reads; not yet when absent
 */
public record Key(String organisation, String person, Side side, @Nullable String turned) {
    public boolean isTurned() {
        return turned != null;
    }
}
