package org.hamkke.alliance;

import java.util.Locale;
import java.util.Optional;

/** The loop: 탐색 · 정렬 · 설계 · 운영 · 확장. */
public enum Stage {
    SCAN,
    ALIGN,
    DESIGN,
    GOVERN,
    SCALE;

    public Optional<Stage> next() {
        return this == SCALE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean before(Stage other) {
        return ordinal() < other.ordinal();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
