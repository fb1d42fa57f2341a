package org.hamkke.fit.picture;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has changed since a picture was taken, what weighs most first; names as they were, or as they are for what is new. */
public final class Differences {
    private final Basis before;
    private final Basis now;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Basis before, Basis now) {
        this.before = before;
        this.now = now;
    }

    public static List<Difference> between(Basis before, Basis now) {
        return new Differences(before, now).all();
    }

    private List<Difference> all() {
        if (!before.question().equals(now.question()))
            found.add(new Difference.Asked(before.question(), now.question()));
        if (before.settings() != null && !before.settings().equals(now.settings()))
            found.add(new Difference.Methods());
        each(before.candidates(), now.candidates(), Runner::id, this::place);
        each(before.criteria(), now.criteria(), Measure::id, this::measure);
        each(before.marks(), now.marks(), Differences::cell, this::points);
        var kept = before.finances();
        if (kept != null) each(kept.statements(), statements(), Stated::candidate, this::stated);
        return List.copyOf(found);
    }

    private static <T, K> void each(
            List<T> before, List<T> now, Function<T, K> key, Pairs<T> compare) {
        var old = byKey(before, key);
        var fresh = byKey(now, key);
        Set<K> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        keys.forEach(k -> compare.accept(old.get(k), fresh.get(k)));
    }

    private static <T, K> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        return all.stream().collect(toMap(key, identity(), (one, _) -> one, LinkedHashMap::new));
    }

    /** Either is absent where there is none on that side. */
    private interface Pairs<T> extends BiConsumer<@Nullable T, @Nullable T> {}

    private void place(@Nullable Runner old, @Nullable Runner fresh) {
        if (old == null || fresh == null) {
            found.add(new Difference.Standing(name(old, fresh, Runner::name), old == null));
        } else if (!Objects.equals(old.place(), fresh.place())) {
            found.add(new Difference.Place(old.name(), old.place(), fresh.place()));
        }
    }

    private void measure(@Nullable Measure old, @Nullable Measure fresh) {
        var name = name(old, fresh, Measure::name);
        var weighed = old == null ? null : old.share();
        var weighs = fresh == null ? null : fresh.share();
        if (weighed == null || weighs == null || weighed.compareTo(weighs) != 0)
            found.add(new Difference.Weight(name, weighed, weighs));
        if (old != null && fresh != null && !Objects.equals(old.threshold(), fresh.threshold()))
            found.add(new Difference.Gate(name, old.threshold(), fresh.threshold()));
    }

    private record Cell(UUID candidate, UUID criterion, UUID rater) {}

    private static Cell cell(Mark mark) {
        return new Cell(mark.candidate(), mark.criterion(), mark.raterId());
    }

    private void points(@Nullable Mark old, @Nullable Mark fresh) {
        var before = old == null ? null : (Integer) old.points();
        var points = fresh == null ? null : (Integer) fresh.points();
        if (Objects.equals(before, points)) return;
        var one = Objects.requireNonNull(old == null ? fresh : old);
        found.add(
                new Difference.Points(
                        candidate(one.candidate()),
                        name(
                                this.before.criterion(one.criterion()).orElse(null),
                                now.criterion(one.criterion()).orElse(null),
                                Measure::name),
                        one.rater(),
                        before,
                        points));
    }

    private List<Stated> statements() {
        var finances = now.finances();
        return finances == null ? List.of() : finances.statements();
    }

    private void stated(@Nullable Stated old, @Nullable Stated fresh) {
        var before = old == null ? null : (Integer) old.points();
        var points = fresh == null ? null : (Integer) fresh.points();
        if (Objects.equals(before, points)) return;
        var candidate = Objects.requireNonNull(old == null ? fresh : old).candidate();
        found.add(new Difference.Stated(candidate(candidate), before, points));
    }

    private String candidate(UUID id) {
        return name(
                before.candidate(id).orElse(null), now.candidate(id).orElse(null), Runner::name);
    }

    private static <T> String name(@Nullable T old, @Nullable T fresh, Function<T, String> named) {
        if (old != null) return named.apply(old);
        return fresh == null ? "" : named.apply(fresh);
    }
}
