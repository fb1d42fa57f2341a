package org.hamkke.fit.report;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.Tuning;
import org.hamkke.shell.face.Fact;

/**
 * How the methods are set, in words.
 *
 * @param names of the criteria, in the order of the tuning
 */
public record SettingWords(Tuning tuning, List<String> names) {
    public SettingWords {
        names = List.copyOf(names);
    }

    /** Of what a picture keeps; nothing where it kept none. */
    public static List<Fact> of(Basis basis) {
        var settings = basis.settings();
        if (settings == null) return List.of();
        var ids = basis.criteria().stream().map(Measure::id).toList();
        var names = basis.criteria().stream().map(Measure::name).toList();
        return new SettingWords(new Tuning(settings, ids), names).facts();
    }

    /** Everything about the whole, and what is set unlike the usual criterion by criterion. */
    public List<Fact> facts() {
        var facts = new ArrayList<>(whole());
        IntStream.range(0, names.size()).forEach(j -> facts.addAll(unusual(j)));
        return List.copyOf(facts);
    }

    private List<Fact> whole() {
        return List.of(
                new Fact(t("fit.tuning.regret"), regret()),
                new Fact(t("fit.tuning.sums"), sums()),
                new Fact(
                        t("fit.tuning.ratings"),
                        t("fit.tuning.ratings." + tuning.settings().ratings().label())),
                new Fact(
                        t("fit.tuning.weights"),
                        t("fit.tuning.weights." + tuning.settings().weights().label())));
    }

    private List<Fact> unusual(int j) {
        var usual = CriterionSetting.USUAL;
        var set = tuning.of(j);
        var facts = new ArrayList<Fact>();
        if (!set.preference().equals(usual.preference()))
            facts.add(about(j, "preference", preference(j)));
        if (set.bends()) facts.add(about(j, "values", values(j)));
        if (!set.leanings().isEmpty()) facts.add(about(j, "leanings", leanings(j)));
        return facts;
    }

    private Fact about(int j, String what, String words) {
        return new Fact(t("fit.tuning.of", names.get(j), t("fit.tuning." + what)), words);
    }

    public String regret() {
        int all = tuning.settings().regret();
        return t("fit.tuning.regret.is", all, 100 - all);
    }

    private String sums() {
        var sums = tuning.settings().sums();
        return sums.isEmpty()
                ? t("fit.tuning.none")
                : sums.stream().map(SettingWords::normalisation).collect(joining(", "));
    }

    public static String normalisation(Normalisation by) {
        return t("fit.methods.normalisation." + label(by));
    }

    public static String type(Type type) {
        return t("fit.preference." + label(type));
    }

    /** As addresses and words name a constant: {@code u-shape}. */
    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String preference(int j) {
        var set = tuning.of(j);
        return t(
                "fit.preference.is." + label(set.type()),
                set.type() == Type.GAUSSIAN ? set.s() : set.q(),
                set.p());
    }

    /** In one sentence where all criteria are taken alike. */
    public String preferences() {
        var said = IntStream.range(0, names.size()).mapToObj(this::preference).toList();
        if (said.stream().distinct().count() == 1) return said.getFirst();
        return IntStream.range(0, names.size())
                .mapToObj(j -> t("fit.tuning.pair", names.get(j), said.get(j)))
                .collect(joining(" / "));
    }

    /** What 0, 25, 50, 75 and 100 points are worth. */
    public String values(int j) {
        return tuning.of(j).values().stream().map(String::valueOf).collect(joining(" · "));
    }

    /** Of the criteria whose points are worth something else than they say. */
    public String values() {
        return IntStream.range(0, names.size())
                .filter(j -> tuning.of(j).bends())
                .mapToObj(j -> t("fit.tuning.pair", names.get(j), values(j)))
                .collect(joining(" / "));
    }

    /** The strongest first. */
    public String leanings(int j) {
        return IntStream.range(0, names.size())
                .filter(k -> leaning(j, k) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -leaning(j, k)))
                .map(k -> names.get(k) + " " + leaning(j, k))
                .collect(joining(", "));
    }

    private int leaning(int j, int on) {
        return tuning.of(j).leanings().getOrDefault(tuning.criteria().get(on), 0);
    }

    public String leanings() {
        return IntStream.range(0, names.size())
                .filter(j -> !tuning.of(j).leanings().isEmpty())
                .mapToObj(j -> t("fit.tuning.leans", names.get(j), leanings(j)))
                .collect(joining(" / "));
    }
}
