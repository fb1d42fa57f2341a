package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.report.Shown;
import org.hamkke.fit.report.Summary;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the form of a decision together with what it will rest on. */
@Component
class RecordForms {
    private final Selections selections;
    private final SelectionRecords records;
    private final Seats seats;
    private final Clock clock;

    RecordForms(Selections selections, SelectionRecords records, Seats seats, Clock clock) {
        this.selections = selections;
        this.records = records;
        this.seats = seats;
        this.clock = clock;
    }

    RecordForm fresh(Actor actor) {
        return RecordForm.fresh(
                seats.person(actor.person()).titled(), Formats.day(clock.instant()));
    }

    /** Upon what stands now. */
    @Transactional(readOnly = true)
    public RecordFormPage fresh(Actor actor, SelectionId id, RecordForm typed) {
        var now = now(actor, id);
        return page(now, typed.upon(now.records, now.basis.hash(), ranking(now.basis)), 0, false);
    }

    /** Upon what the reader saw, refused or with more room. */
    @Transactional(readOnly = true)
    public RecordFormPage again(Actor actor, SelectionId id, RecordForm typed, int more) {
        return page(now(actor, id), typed, more, false);
    }

    /** The same while the whole of it can't be had: what was typed must not wait for it. */
    @Transactional(readOnly = true)
    public RecordFormPage meanwhile(Actor actor, SelectionId id, RecordForm typed, int more) {
        var brief = now(actor, id, records.brief(actor, id), !records.isReady(actor, id));
        return page(brief, typed, more, false);
    }

    /** What the reader saw is no longer so: both rankings, and the same words upon the one that stands. */
    @Transactional(readOnly = true)
    public RecordFormPage stale(Actor actor, SelectionId id, RecordForm typed) {
        return page(now(actor, id), typed, 0, true);
    }

    private record Now(Selection selection, Basis basis, int records, boolean waits) {}

    private Now now(Actor actor, SelectionId id) {
        return now(actor, id, records.basis(actor, id), false);
    }

    private Now now(Actor actor, SelectionId id, Basis basis, boolean waits) {
        return new Now(selections.get(actor, id), basis, records.list(actor, id).size(), waits);
    }

    private static RecordFormPage page(Now now, RecordForm typed, int more, boolean stale) {
        var ranking = ranking(now.basis);
        var form = stale ? typed.upon(now.records, now.basis.hash(), ranking) : typed;
        return new RecordFormPage(
                now.selection,
                form,
                now.basis.ranked().stream().map(one -> line(now.basis, one, form)).toList(),
                methods(now.basis, form.method()),
                more,
                now.waits,
                stale ? version("fit.record.stale.mine", typed.version(), typed.shown()) : null,
                stale ? version("fit.record.stale.theirs", now.records, ranking) : null);
    }

    private static Version version(String key, int records, String ranking) {
        return new Version(
                t(key),
                "",
                List.of(
                        new Fact(t("fit.record.ranking"), ranking),
                        new Fact(t("fit.record.count"), t("fit.record.count.of", records))));
    }

    private static RecordFormPage.Line line(Basis basis, Runner runner, RecordForm form) {
        return new RecordFormPage.Line(
                runner.id().toString(),
                runner.name(),
                runner.place() == null ? 0 : runner.place(),
                total(runner),
                first(basis, runner),
                form.chosen().contains(runner.id().toString()));
    }

    private static String total(Runner runner) {
        var total = runner.total();
        return total == null ? "" : Shown.total(total.doubleValue());
    }

    private static String first(Basis basis, Runner runner) {
        var sureness = basis.robustness();
        return sureness == null
                ? "–"
                : Shown.share(Math.round(sureness.first(runner.id()) * 1000) / 1000.0);
    }

    private static List<Choice> methods(Basis basis, String typed) {
        if (basis.methods().isEmpty()) return named(typed);
        return basis.methods().stream()
                .map(m ->
                        new Choice(
                                m.method(),
                                t("fit.record.method.first", Summary.method(m), winners(basis, m))))
                .toList();
    }

    /** The sum, and whichever was chosen before. */
    private static List<Choice> named(String typed) {
        return Arrays.stream(RankingMethod.values())
                .filter(m -> m == RankingMethod.WEIGHTED_SUM || m.label().equals(typed))
                .map(m -> new Choice(m.label(), Summary.methodNamed(m.label())))
                .toList();
    }

    private static String winners(Basis basis, Opinion method) {
        return method.winners().stream()
                .flatMap(id -> basis.candidate(id).stream())
                .map(Runner::name)
                .collect(joining(", "));
    }

    /** The leading ones by the weighted sum, with their totals. */
    private static String ranking(Basis basis) {
        return basis.ranked().stream().limit(10).map(RecordForms::placed).collect(joining("\n"));
    }

    private static String placed(Runner runner) {
        @Nullable Integer place = runner.place();
        return "%d. %s %s".formatted(place == null ? 0 : place, runner.name(), total(runner));
    }
}
