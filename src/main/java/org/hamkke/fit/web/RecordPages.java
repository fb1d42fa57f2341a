package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.report.Boards;
import org.hamkke.fit.report.Summary;
import org.hamkke.fit.report.Voice;
import org.hamkke.fit.report.WeighingWords;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a record together. */
@Component
class RecordPages {
    private static final int MOST_DIFFERENCES = 20;

    private final Selections selections;
    private final SelectionRecords records;

    RecordPages(Selections selections, SelectionRecords records) {
        this.selections = selections;
        this.records = records;
    }

    @Transactional(readOnly = true)
    public RecordPage page(Actor actor, SelectionId id, int number) {
        var record = records.get(actor, id, number);
        var summary = new Summary(record.picture(), Voice.SCREEN);
        var since = records.since(actor, record);
        return new RecordPage(
                selections.get(actor, id),
                record,
                summary.conclusion(),
                summary.sentences(),
                Boards.of(record.picture()),
                facts(record),
                WeighingWords.of(record.picture().basis()),
                again(id, record),
                since.stream().limit(MOST_DIFFERENCES).map(DifferenceWords::of).toList(),
                Math.max(0, since.size() - MOST_DIFFERENCES));
    }

    private static @Nullable Recalculation again(SelectionId id, SelectionRecord record) {
        var at = "/selections/" + id + "/records/" + record.number();
        return new RecordCalls(record.picture(), at).recalculation();
    }

    private static List<Fact> facts(SelectionRecord record) {
        var decision = record.picture().decision();
        return List.of(
                new Fact(t("fit.record.decidedOn"), Formats.date(decision.decidedOn())),
                new Fact(t("fit.record.deciders"), String.join(", ", decision.deciders())),
                new Fact(t("fit.record.method"), method(record.picture())),
                new Fact(
                        t("fit.record.recordedBy"),
                        t(
                                "fit.decision.by",
                                decision.recordedBy(),
                                Formats.dateTime(decision.recordedAt()))));
    }

    private static String method(Picture picture) {
        var label = picture.decision().method();
        var normalisation =
                picture.ranking()
                        .map(m -> m.normalisation())
                        .orElse(RankingMethod.WEIGHTED_SUM.normalisation());
        return Summary.methodNamed(label) + ", " + t("fit.methods.normalisation." + normalisation);
    }
}
