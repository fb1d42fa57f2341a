package org.hamkke.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hamkke.kernel.SearchQuery;
import org.hamkke.shell.face.Hit;

/**
 * Something that may be found, of a kind that has few enough to be read whole: the words decide in memory, so 초성 and two
 * syllables work as they do in the directory.
 *
 * @param also what else it is found by, after its name
 */
public record Findable(Hit hit, String also) {
    /** Those that the words name, the ones that begin with them first, then those found by name. */
    public static List<Hit> matching(List<Findable> all, String words, int limit) {
        var query = SearchQuery.of(words);
        if (query.isEmpty()) return List.of();
        return all.stream()
                .filter(one -> query.confirms(one.hit.text() + " " + one.also))
                .sorted(Comparator.comparing(one -> one.distance(query, words)))
                .limit(limit)
                .map(Findable::hit)
                .toList();
    }

    private int distance(SearchQuery query, String words) {
        var name = hit.text().toLowerCase(Locale.ROOT);
        if (name.startsWith(words.strip().toLowerCase(Locale.ROOT))) return 0;
        return query.confirms(hit.text()) ? 1 : 2;
    }
}
