package org.hamkke.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.SearchGrams;
import org.hamkke.kernel.SearchQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which pieces a partner is found: the grams of its names, numbers and people, and each of its tags with a mark in
 * front that no gram begins with.
 */
@Component
class SearchTerms {
    private static final String TAG = "#";

    private final JdbcClient jdbc;

    SearchTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String ofTag(String tag) {
        return TAG + tag;
    }

    /** What a search confirms against; people are found under their company. */
    static String lines(Entry entry, List<String> contacts) {
        var registration = entry.registration();
        var own =
                Stream.of(
                        entry.name(),
                        entry.englishName(),
                        registration.businessDigits(),
                        registration.corporateCode());
        return String.join(
                "\n",
                Stream.concat(own, contacts.stream())
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
    }

    static Set<String> of(String lines, List<String> tags) {
        var terms = new LinkedHashSet<String>();
        lines.lines().forEach(line -> terms.addAll(SearchGrams.of(line)));
        tags.forEach(tag -> terms.add(ofTag(tag)));
        return terms;
    }

    /** Every word typed stands in some line; the grams alone may lie, since ab and bc also occur apart. */
    static boolean confirms(String typed, String lines) {
        return Arrays.stream(typed.split("\\s+"))
                .map(SearchQuery::of)
                .allMatch(word -> word.isEmpty() || lines.lines().anyMatch(word::confirms));
    }

    void replace(UUID circle, PartnerId partner, Set<String> before, Set<String> after) {
        remove(circle, partner, without(before, after));
        add(circle, partner, without(after, before));
    }

    private static List<String> without(Set<String> terms, Set<String> others) {
        var left = new ArrayList<>(terms);
        left.removeAll(others);
        return left;
    }

    private void add(UUID circle, PartnerId partner, List<String> terms) {
        if (terms.isEmpty()) return;
        jdbc.sql(
                        "insert into partner.terms (circle_id, term, partner_id) select ?, term, ? from unnest(?) term on conflict do nothing")
                .params(circle, partner.value(), terms.toArray(String[]::new))
                .update();
    }

    private void remove(UUID circle, PartnerId partner, List<String> terms) {
        if (terms.isEmpty()) return;
        jdbc.sql(
                        "delete from partner.terms where circle_id = ? and term = any (?) and partner_id = ?")
                .params(circle, terms.toArray(String[]::new), partner.value())
                .update();
    }
}
