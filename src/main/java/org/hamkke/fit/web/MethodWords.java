package org.hamkke.fit.web;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.FuzzyQuestion;
import org.hamkke.fit.MethodOutcome;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.method.Anp;
import org.hamkke.fit.report.SettingWords;

/**
 * What the comparison of methods says in sentences.
 *
 * @param names of the candidates by their index in the comparison
 * @param set how the methods are set
 */
record MethodWords(Comparison comparison, IntFunction<String> names, SettingWords set) {
    /** Which candidate most methods put first, or that they are divided. */
    String verdict() {
        var groups = groups();
        int all = comparison.outcomes().size();
        var most = groups.getFirst();
        var of = t("fit.methods.count.of." + all);
        if (most.size() == all) return t("fit.methods.verdict.all", of, winner(most));
        if (groups.get(1).size() == most.size()) return t("fit.methods.verdict.split", of);
        return t("fit.methods.verdict", of, t("fit.methods.count." + most.size()), winner(most));
    }

    /** Who is put first by which methods, in sentences; nothing where all agree. */
    List<String> opinions() {
        var groups = groups();
        return groups.size() == 1 ? List.of() : groups.stream().map(this::opinion).toList();
    }

    private String opinion(List<MethodOutcome> group) {
        var methods = group.stream().map(o -> name(o.method())).collect(joining(", "));
        return t("fit.methods.opinion", methods, winner(group));
    }

    private String winner(List<MethodOutcome> group) {
        return names.apply(group.getFirst().ranking().at(0));
    }

    /** The methods by whom they put first, the largest group first. */
    private List<List<MethodOutcome>> groups() {
        var byWinner =
                comparison.outcomes().stream()
                        .collect(groupingBy(o -> o.ranking().at(0), LinkedHashMap::new, toList()));
        return byWinner.values().stream()
                .sorted(comparingInt((List<MethodOutcome> group) -> group.size()).reversed())
                .toList();
    }

    String winners(MethodOutcome outcome) {
        return outcome.ranking().winners().stream().map(names::apply).collect(joining(", "));
    }

    /** How to read the figure of a method, with how it is set. */
    String reads(RankingMethod method) {
        var reads = "fit.methods.reads." + method.label();
        return switch (method) {
            case VIKOR -> t(reads, set.regret());
            case PROMETHEE -> t(reads, set.preferences());
            case VALUE_SUM -> t(reads, set.values());
            case FUZZY_TOPSIS -> t(reads, ratings(), weights());
            case ANP -> t(reads, set.leanings());
            case WEIGHTED_SUM,
                    WEIGHTED_SUM_LINEAR_MAX,
                    WEIGHTED_SUM_MIN_MAX,
                    TOPSIS_VECTOR,
                    TOPSIS_MIN_MAX ->
                    t(reads);
        };
    }

    private String ratings() {
        return t("fit.methods.fuzzy.ratings." + set.tuning().settings().ratings().label());
    }

    /** The word for each weight, where words are used. */
    private String weights() {
        return comparison.asked().fuzzy().flatMap(FuzzyQuestion::words).map(this::said).orElse("");
    }

    private String said(List<Integer> words) {
        var each =
                IntStream.range(0, words.size())
                        .mapToObj(j ->
                                set.names().get(j)
                                        + " "
                                        + t("fit.word.importance." + words.get(j)));
        return t("fit.methods.fuzzy.weights", each.collect(joining(", ")));
    }

    /** Why fuzzy TOPSIS stands here or doesn't, and ANP likewise. */
    String note() {
        var notes = new ArrayList<String>();
        if (comparison.asked().fuzzy().isEmpty()) notes.add(t("fit.methods.crisp"));
        if (comparison.asked().network().isEmpty()
                && comparison.asked().tuning().leanings().isPresent())
            notes.add(t("fit.methods.network.large", Anp.LARGEST));
        return String.join(" ", notes);
    }

    static String name(RankingMethod method) {
        return t("fit.methods.name." + method.label());
    }

    /** VIKOR names a set, of which one is enough only when it is clearly and steadily ahead. */
    String compromise() {
        var set = comparison.vikor().compromise();
        var named = set.stream().map(names::apply).collect(joining(", "));
        return set.size() == 1
                ? t("fit.methods.compromise.one", named)
                : t("fit.methods.compromise.set", named);
    }
}
