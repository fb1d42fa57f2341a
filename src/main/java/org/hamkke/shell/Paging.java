package org.hamkke.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hamkke.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: a controller method that takes one reads {@code after} and {@code limit}.
 *
 * @param place where the page before ended, as its {@code next} said; null at the beginning
 */
public record Paging(@Nullable String place, int limit) {
    public static final int USUAL = 50;
    public static final int MOST = 200;
    public static final Paging START = new Paging(null, USUAL);

    /** For files and figures, which leave nothing out. */
    public static final Paging WHOLE = new Paging(null, Integer.MAX_VALUE - 1);

    public static Paging of(@Nullable String after, @Nullable String limit) {
        var place = after == null || after.isEmpty() ? null : after;
        return new Paging(place, limit == null ? USUAL : number(limit));
    }

    private static int number(String limit) {
        int number = limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MOST)
            throw RequestRule.LIMIT_IS_WITHIN_BOUNDS.brokenAt("limit", MOST);
        return number;
    }

    public boolean fromTheStart() {
        return place == null;
    }

    /** @param read what the place means to the list; not found when it means nothing */
    public <T> Optional<T> after(Function<String, T> read) {
        try {
            return Optional.ofNullable(place).map(read);
        } catch (NotFound _) {
            throw unknownPlace();
        }
    }

    /** Where a list can't go on: what it never handed out, or what has left it since. */
    public static BadRequest unknownPlace() {
        return RequestRule.PLACE_IS_IN_THE_LIST.brokenAt("after");
    }

    /** @param key what the last row of a page is found again by */
    public <T> Listing<T> of(List<T> all, Function<T, ?> key) {
        return cut(all.subList(start(all, key), all.size()), key);
    }

    private <T> int start(List<T> all, Function<T, ?> key) {
        if (place == null) return 0;
        for (int i = 0; i < all.size(); i++)
            if (place.equals(key.apply(all.get(i)).toString())) return i + 1;
        throw unknownPlace();
    }

    /** @param rest what follows the place, with one more row than {@code limit} when there is more */
    public <T> Listing<T> cut(List<T> rest, Function<T, ?> key) {
        if (rest.size() <= limit) return new Listing<>(rest, null);
        var shown = rest.subList(0, limit);
        return new Listing<>(shown, key.apply(shown.getLast()).toString());
    }
}
