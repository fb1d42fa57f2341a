package org.hamkke.agreement.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText.Annex;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.WordDiff.Run;

/** Two versions, article by article. An article is known by its id, so one that only moved is shown as moved. */
public record Comparison(List<Change> articles, List<Change> annexes) {
    public enum State {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    /**
     * @param number where it stands now, or stood before it was removed
     * @param before where it stood, 0 when it is new
     * @param lines one per paragraph or item, an item marked by its leading "- "
     */
    public record Change(
            State state,
            UUID id,
            int number,
            int before,
            List<Run> heading,
            List<List<Run>> lines) {
        public boolean touched() {
            return state != State.SAME;
        }

        public long count(WordDiff.State wanted) {
            return lines.stream()
                    .flatMap(List::stream)
                    .filter(run -> run.state() == wanted)
                    .count();
        }
    }

    public static Comparison of(AgreementText before, AgreementText after) {
        return new Comparison(articles(before, after), annexes(before, after));
    }

    public boolean empty() {
        return articles.stream().noneMatch(Change::touched)
                && annexes.stream().noneMatch(Change::touched);
    }

    public long added() {
        return count(WordDiff.State.ADDED);
    }

    public long removed() {
        return count(WordDiff.State.REMOVED);
    }

    private long count(WordDiff.State wanted) {
        return articles.stream().mapToLong(change -> change.count(wanted)).sum()
                + annexes.stream().mapToLong(change -> change.count(wanted)).sum();
    }

    private static List<Change> articles(AgreementText before, AgreementText after) {
        var earlier = new LinkedHashMap<UUID, Article>();
        before.articles().forEach(article -> earlier.put(article.id(), article));
        var changes = new ArrayList<Change>();
        for (var article : after.articles())
            changes.add(change(earlier.remove(article.id()), article));
        earlier.values()
                .forEach(gone ->
                        changes.add(Math.min(gone.number() - 1, changes.size()), removed(gone)));
        return changes;
    }

    private static Change change(@org.jspecify.annotations.Nullable Article before, Article now) {
        if (before == null)
            return new Change(
                    State.ADDED,
                    now.id(),
                    now.number(),
                    0,
                    WordDiff.of("", now.heading()),
                    LineDiff.of("", now.text()));
        var heading = WordDiff.of(before.heading(), now.heading());
        var lines = LineDiff.of(before.text(), now.text());
        boolean worded = before.heading().equals(now.heading()) && before.text().equals(now.text());
        var state =
                !worded
                        ? State.CHANGED
                        : before.number() == now.number() ? State.SAME : State.MOVED;
        return new Change(state, now.id(), now.number(), before.number(), heading, lines);
    }

    private static Change removed(Article gone) {
        return new Change(
                State.REMOVED,
                gone.id(),
                gone.number(),
                gone.number(),
                WordDiff.of(gone.heading(), ""),
                LineDiff.of(gone.text(), ""));
    }

    private static List<Change> annexes(AgreementText before, AgreementText after) {
        Map<AnnexKind, Annex> earlier = new LinkedHashMap<>();
        before.annexes().forEach(annex -> earlier.put(annex.kind(), annex));
        return after.annexes().stream()
                .map(annex -> annex(earlier.get(annex.kind()), annex))
                .toList();
    }

    private static Change annex(@org.jspecify.annotations.Nullable Annex before, Annex now) {
        var lines = LineDiff.of(before == null ? "" : written(before), written(now));
        boolean same =
                lines.stream()
                        .flatMap(List::stream)
                        .allMatch(run -> run.state() == WordDiff.State.SAME);
        return new Change(
                same ? State.SAME : State.CHANGED,
                new UUID(0, now.number()),
                now.number(),
                now.number(),
                WordDiff.of(now.heading(), now.heading()),
                lines);
    }

    /** A table as lines of text, cell after cell. */
    private static String written(Annex annex) {
        var lines = new ArrayList<>(annex.lines());
        annex.rows().forEach(row -> lines.add(String.join(" · ", row)));
        return String.join("\n", lines);
    }
}
