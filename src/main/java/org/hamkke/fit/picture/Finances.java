package org.hamkke.fit.picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the candidates' own statements came to, to be held against what raters said. It counted for nothing.
 *
 * @param criteria those that such points are offered for
 */
public record Finances(List<UUID> criteria, List<Stated> statements) {
    public Optional<Stated> of(UUID candidate) {
        return statements.stream().filter(one -> one.candidate().equals(candidate)).findFirst();
    }
}
