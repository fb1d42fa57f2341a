package org.hamkke.partner;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words in use, so that filters can offer them without looking through the whole directory. */
@Component
class Vocabulary {
    private final JdbcClient jdbc;

    Vocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Word(String kind, String text) {}

    void learn(UUID circle, Entry entry) {
        learn(circle, wordsOf(entry));
    }

    void relearn(UUID circle, Entry before, Entry after) {
        var old = wordsOf(before);
        var fresh = wordsOf(after);
        if (old.equals(fresh)) return;
        var gone = new LinkedHashSet<>(old);
        gone.removeAll(fresh);
        fresh.removeAll(old);
        learn(circle, fresh);
        forget(circle, gone);
    }

    void learn(UUID circle, Set<Entry> entries) {
        learn(circle, wordsOf(entries));
    }

    /** Of many at once. */
    void relearn(UUID circle, Set<Entry> before, Set<Entry> after) {
        var fresh = wordsOf(after);
        var gone = wordsOf(before);
        gone.removeAll(fresh);
        learn(circle, fresh);
        forget(circle, gone);
    }

    void forget(UUID circle, Entry entry) {
        forget(circle, wordsOf(entry));
    }

    private void learn(UUID circle, Collection<Word> words) {
        if (words.isEmpty()) return;
        jdbc.sql(
                        "insert into partner.words (circle_id, kind, word) select ?, kind, word from unnest(?, ?) w (kind, word) on conflict do nothing")
                .params(circle, kinds(words), texts(words))
                .update();
    }

    /** Only what nobody uses any more. */
    private void forget(UUID circle, Collection<Word> words) {
        if (words.isEmpty()) return;
        jdbc.sql(
                        """
                        delete from partner.words w using unnest(?, ?) gone (kind, word)
                         where w.circle_id = ? and w.kind = gone.kind and w.word = gone.word
                           and case w.kind
                                 when 'TAG' then not exists (select from partner.terms t where t.circle_id = w.circle_id and t.term = '#' || w.word)
                                 else not exists (select from partner.partners p
                                                   where p.circle_id = w.circle_id and p.trashed_at is null
                                                     and w.word = case w.kind when 'INDUSTRY' then p.industry else p.country end)
                               end
                        """)
                .params(kinds(words), texts(words), circle)
                .update();
    }

    private static Set<Word> wordsOf(Entry entry) {
        var words = new LinkedHashSet<Word>();
        if (!entry.industry().isEmpty()) words.add(new Word("INDUSTRY", entry.industry()));
        words.add(new Word("COUNTRY", entry.country()));
        entry.tags().forEach(tag -> words.add(new Word("TAG", tag)));
        return words;
    }

    private static Set<Word> wordsOf(Set<Entry> entries) {
        var words = new LinkedHashSet<Word>();
        entries.forEach(entry -> words.addAll(wordsOf(entry)));
        return words;
    }

    /** Parallel to {@link #texts(Entry)}. */
    static String[] kinds(Entry entry) {
        return kinds(wordsOf(entry));
    }

    static String[] texts(Entry entry) {
        return texts(wordsOf(entry));
    }

    private static String[] kinds(Collection<Word> words) {
        return words.stream().map(Word::kind).toArray(String[]::new);
    }

    private static String[] texts(Collection<Word> words) {
        return words.stream().map(Word::text).toArray(String[]::new);
    }
}
