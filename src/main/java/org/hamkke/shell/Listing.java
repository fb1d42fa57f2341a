package org.hamkke.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hamkke.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the open API: {@code {"items": […], "next": …}}.
 *
 * @param next the value of {@code after} that asks for the following page; null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {
    public <S> Listing<S> map(Function<T, S> shown) {
        return new Listing<>(items.stream().map(shown).toList(), next);
    }

    /** The one that is meant; not there and not yours are the same. */
    public T only(Predicate<T> meant) {
        return items.stream().filter(meant).findFirst().orElseThrow(NotFound::new);
    }
}
