package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportColumns;
import org.hamkke.sheet.read.Header;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;

/** Which column of the file is which. */
public record MatchPage(Import of, Refused refused) {

    /** @param key of our column, or empty when the file's column stays behind */
    public record Line(int place, String letter, String name, String key) {}

    public String at() {
        return "/partners/import/" + of.id();
    }

    public String fileNote() {
        return ImportPage.fileNote(of);
    }

    public List<Line> lines() {
        return IntStream.range(0, of.header().names().size()).mapToObj(this::line).toList();
    }

    private Line line(int place) {
        var at = of.places().indexOf(place);
        return new Line(
                place,
                Header.letter(place),
                of.header().names().get(place),
                at < 0 ? "" : of.keys().get(at));
    }

    public List<Choice> columns() {
        return ImportColumns.ALL.all().stream()
                .map(column ->
                        new Choice(
                                column.key(),
                                ImportPage.label(column.key()) + (column.required() ? " *" : "")))
                .toList();
    }

    public List<Choice> sheets() {
        return of.sheets().stream().map(sheet -> new Choice(sheet, sheet)).toList();
    }

    public String title() {
        return t("partner.import.match.title", of.keys().size());
    }
}
