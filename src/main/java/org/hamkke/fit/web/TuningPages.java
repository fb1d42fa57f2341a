package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TuningLine;
import org.hamkke.fit.Tunings;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.LinguisticScale;
import org.hamkke.fit.report.SettingWords;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.Tuning;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together on which the methods are set. */
@Component
class TuningPages {
    private final Selections selections;
    private final Tunings tunings;

    TuningPages(Selections selections, Tunings tunings) {
        this.selections = selections;
        this.tunings = tunings;
    }

    /** @param typed what was typed and refused; none for what stands */
    @Transactional(readOnly = true)
    public TuningPage page(Actor actor, SelectionId id, @Nullable SettingForm typed) {
        var selection = selections.get(actor, id);
        var tuned = tunings.of(actor, id);
        var words = words(selection, tuned.settings());
        return new TuningPage(
                selection,
                typed == null ? SettingForm.of(tuned) : typed,
                IntStream.range(0, words.names().size())
                        .mapToObj(j -> line(selection, words, j))
                        .toList(),
                words.facts(),
                IntStream.range(0, LinguisticScale.WORDS).mapToObj(TuningPages::word).toList(),
                changes(selection, tunings.history(actor, id)),
                tuned.settings().equals(MethodSettings.USUAL),
                actor.writes() && actor.lens().isEmpty());
    }

    static SettingWords words(Selection selection, MethodSettings settings) {
        var criteria = selection.criteria();
        return new SettingWords(
                new Tuning(settings, criteria.stream().map(c -> c.id().value()).toList()),
                criteria.stream().map(Criterion::name).toList());
    }

    private static TuningPage.Line line(Selection selection, SettingWords words, int j) {
        return new TuningPage.Line(
                selection.criteria().get(j).id().toString(),
                words.names().get(j),
                words.preference(j),
                words.values(j),
                words.leanings(j));
    }

    private static TuningPage.Word word(int k) {
        return new TuningPage.Word(
                t("fit.word.rating." + k),
                t("fit.word.importance." + k),
                corners(LinguisticScale.CHEN_2000.rating(k)),
                corners(LinguisticScale.CHEN_LIN_HUANG_2006.rating(k)));
    }

    private static String corners(FuzzyNumber number) {
        return number.corners().stream().mapToObj(Formats::number).collect(joining(", ", "(", ")"));
    }

    /** Each line beside the one before it; beneath the oldest of all stands what is usual. */
    private static List<TuningPage.Change> changes(Selection selection, List<TuningLine> lines) {
        var changes = new ArrayList<TuningPage.Change>();
        for (int k = 0; k < lines.size(); k++) {
            var line = lines.get(k);
            if (k + 1 == lines.size() && line.version() > 1) break;
            var before = k + 1 == lines.size() ? MethodSettings.USUAL : lines.get(k + 1).settings();
            changes.add(
                    new TuningPage.Change(
                            Formats.dateTime(line.at()),
                            line.by(),
                            between(
                                    words(selection, before).facts(),
                                    words(selection, line.settings()).facts())));
        }
        return changes;
    }

    private static List<String> between(List<Fact> before, List<Fact> now) {
        var old = byLabel(before);
        var fresh = byLabel(now);
        var labels = new LinkedHashSet<>(old.keySet());
        labels.addAll(fresh.keySet());
        return labels.stream()
                .filter(label -> !old.getOrDefault(label, "").equals(fresh.getOrDefault(label, "")))
                .map(label -> said(label, old.get(label), fresh.get(label)))
                .toList();
    }

    private static Map<String, String> byLabel(List<Fact> facts) {
        var byLabel = new LinkedHashMap<String, String>();
        facts.forEach(fact -> byLabel.put(fact.name(), fact.value()));
        return byLabel;
    }

    private static String said(String label, @Nullable String before, @Nullable String now) {
        var usual = t("fit.tuning.usual");
        return t(
                "fit.tuning.changed",
                label,
                before == null ? usual : before,
                now == null ? usual : now);
    }
}
