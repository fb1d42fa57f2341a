package org.hamkke.fit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hamkke.fit.method.Matrix;
import org.springframework.stereotype.Component;

/** Remembers the latest results by their whole input, because a page is looked at more often than a score changes. */
@Component
class Robustnesses {
    private static final int MOST = 64;

    private final Map<Matrix, Robustness> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Matrix, Robustness> eldest) {
                    return size() > MOST;
                }
            };

    Robustness of(Matrix values) {
        synchronized (known) {
            var found = known.get(values);
            if (found != null) return found;
        }
        var computed = Robustness.of(values);
        synchronized (known) {
            known.put(values, computed);
        }
        return computed;
    }
}
