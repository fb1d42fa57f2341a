package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Runner;
import org.hamkke.shell.Formats;
import org.hamkke.sheet.write.LiveSheet;

/** 안내: what was decided, what is live, and how to recompute the rest. */
final class LiveNotes {
    private LiveNotes() {}

    static void write(LiveSheet sheet, SelectionRecord record) {
        var lines = lines(record);
        for (int row = 0; row < lines.size(); row++)
            for (int column = 0; column < lines.get(row).size(); column++)
                sheet.text(row, column, lines.get(row).get(column));
        sheet.widen(0, 28);
        sheet.widen(1, 80);
    }

    private static List<List<String>> lines(SelectionRecord record) {
        var picture = record.picture();
        var decision = picture.decision();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(t("fit.book.how")));
        lines.add(List.of(t("fit.book.gates")));
        lines.add(List.of(t("fit.paper.question"), picture.basis().question()));
        lines.add(List.of(t("fit.paper.decision"), new Summary(picture, Voice.PAPER).conclusion()));
        lines.add(List.of(t("fit.paper.decidedOn"), Formats.date(decision.decidedOn())));
        lines.add(List.of(t("fit.paper.deciders"), String.join(", ", decision.deciders())));
        lines.add(List.of(t("fit.record.reason"), decision.reason()));
        decision.dissents()
                .forEach(d -> lines.add(List.of(t("fit.paper.dissenter", d.who()), d.why())));
        lines.add(List.of(t("fit.paper.hash"), record.proof().stored().value()));
        record.proof()
                .entry()
                .ifPresent(e ->
                        lines.add(
                                List.of(
                                        t("fit.paper.ledger"),
                                        t("fit.paper.entry", e.seq(), e.hash()))));
        picture.basis().methods().forEach(method -> lines.add(method(method)));
        SettingWords.of(picture.basis())
                .forEach(fact -> lines.add(List.of(fact.name(), fact.value())));
        var sureness = picture.basis().robustness();
        if (sureness != null)
            lines.add(
                    List.of(
                            t("fit.book.first"),
                            t(
                                    "fit.paper.robustness.note",
                                    Formats.number(sureness.draws()),
                                    String.valueOf(sureness.seed()))));
        picture.basis().candidates().stream()
                .filter(c -> !c.isRanked())
                .forEach(c -> lines.add(List.of(c.name(), outside(c, picture.basis().criteria()))));
        return lines;
    }

    private static List<String> method(Opinion opinion) {
        var call = "POST /api/v1/calculations/" + opinion.calculation();
        return List.of(
                Summary.method(opinion),
                LiveRanking.isLive(opinion.method())
                        ? t(
                                "fit.book.method.live",
                                t("fit.methods.normalisation." + opinion.normalisation()),
                                call)
                        : t("fit.book.method.then", call));
    }

    private static String outside(Runner runner, List<Measure> criteria) {
        var why = Unranked.why(runner, criteria);
        return t("fit.state." + runner.state().label()) + (why.isEmpty() ? "" : ": " + why);
    }
}
