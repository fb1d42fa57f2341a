package org.hamkke.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said beside the articles: the newest words beside each, and how many there are.
 *
 * @param counts by article, for those beside which something is said
 */
public record Margin(List<Comment> newest, Map<UUID, Integer> counts) {
    public Margin {
        newest = List.copyOf(newest);
        counts = Map.copyOf(counts);
    }

    public List<Comment> on(UUID clause) {
        return newest.stream().filter(comment -> comment.clauseId().equals(clause)).toList();
    }

    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(UUID clause) {
        return counts.getOrDefault(clause, 0);
    }

    /** How many beside this article are older than the newest. */
    public int more(UUID clause) {
        return count(clause) - on(clause).size();
    }

    /** Beside articles that are not among these. */
    public int moreBesides(List<UUID> clauses) {
        return counts.keySet().stream()
                .filter(clause -> !clauses.contains(clause))
                .mapToInt(this::more)
                .sum();
    }
}
