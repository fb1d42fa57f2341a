package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partner;
import org.hamkke.partner.intake.Acquaintances;
import org.hamkke.partner.intake.Preview;
import org.hamkke.partner.intake.RowState;
import org.hamkke.partner.intake.StagedRow;
import org.hamkke.partner.intake.Understood;
import org.hamkke.sheet.column.CellProblem;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Tone;
import org.jspecify.annotations.Nullable;

/** A waiting row as the preview shows it. */
public record ImportRow(int number, RowState state, List<Cell> cells, @Nullable Question question) {

    /**
     * @param before what it replaces; absent where nothing changes
     * @param error why it can't be taken, to be mended here
     * @param doubt what a person should look at, and may wave through
     */
    public record Cell(
            String key,
            String text,
            @Nullable String before,
            @Nullable String error,
            @Nullable String doubt) {}

    /** Which company is it? */
    public record Question(String text, List<Choice> choices, String answer) {}

    static ImportRow of(
            Preview.Seen seen, Acquaintances known, List<String> keys, List<Integer> places) {
        var row = seen.row();
        var partner =
                row.state() == RowState.CHANGED || row.state() == RowState.SAME
                        ? known.get(row.partner())
                        : null;
        var cells = new ArrayList<Cell>();
        for (var key : ImportTexts.shown(keys))
            cells.add(
                    cell(key, seen.understood(), partner, known, rawText(row, key, keys, places)));
        return new ImportRow(row.number(), row.state(), cells, question(row, known));
    }

    private static String rawText(
            StagedRow row, String key, List<String> keys, List<Integer> places) {
        return row.source().cell(places.get(keys.indexOf(key)));
    }

    private static Cell cell(
            String key,
            Understood row,
            @Nullable Partner partner,
            Acquaintances known,
            String raw) {
        var error = problem(row, key, true);
        var doubt = problem(row, key, false);
        if (row.isBlocked()) return new Cell(key, raw, null, error, doubt);
        if (partner == null) return new Cell(key, fresh(key, row), null, error, doubt);
        var person = known.person(partner.id(), row);
        var standing = person == null ? null : person.entry();
        var before = ImportTexts.of(key, partner.entry(), standing);
        var after = ImportTexts.of(key, row.merged(partner.entry()), row.contact(standing));
        return new Cell(key, after, before.equals(after) ? null : before, error, doubt);
    }

    private static String fresh(String key, Understood row) {
        return ImportTexts.of(key, row.merged(Entry.named(row.name())), row.contact(null));
    }

    private static @Nullable String problem(Understood row, String key, boolean blocking) {
        return row.problems().stream()
                .filter(problem -> problem.key().equals(key) && problem.blocking() == blocking)
                .map(CellProblem::phrase)
                .map(phrase -> t(phrase.key(), phrase.arguments().toArray()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Question question(StagedRow row, Acquaintances known) {
        var asked = row.state() == RowState.ASK || !row.answer().isEmpty();
        if (!asked) return null;
        var choices = new ArrayList<Choice>();
        for (var id : row.candidates()) candidate(choices, known.get(id));
        if (row.twin() != null)
            choices.add(new Choice(StagedRow.AS_TWIN, t("partner.import.ask.twin", row.twin())));
        choices.add(new Choice(StagedRow.AS_NEW, t("partner.import.ask.new")));
        choices.add(new Choice(StagedRow.LEFT_OUT, t("partner.import.ask.leave")));
        var text =
                row.twin() == null
                        ? t("partner.import.ask.candidates")
                        : t("partner.import.ask.twins", row.twin());
        return new Question(text, choices, row.answer());
    }

    private static void candidate(List<Choice> choices, @Nullable Partner partner) {
        if (partner == null) return;
        var entry = partner.entry();
        var numbers = entry.registration();
        var more =
                !entry.region().isEmpty()
                        ? entry.region()
                        : !numbers.businessWritten().isEmpty()
                                ? numbers.businessWritten()
                                : numbers.corporateCode();
        choices.add(
                new Choice(
                        partner.id().toString(),
                        more.isEmpty() ? entry.name() : entry.name() + " (" + more + ")"));
    }

    public Tone tone() {
        return switch (state) {
            case ERROR -> Tone.BAD;
            case ASK -> Tone.WARN;
            case NEW -> Tone.OK;
            case CHANGED -> Tone.ACCENT;
            case SAME, LEFT -> Tone.PLAIN;
        };
    }

    /** What the style sheet marks the row by. */
    public String mark() {
        return switch (state) {
            case ERROR -> "err";
            case ASK -> "ask";
            case NEW -> "new";
            case CHANGED -> "chg";
            case SAME, LEFT -> "same";
        };
    }
}
