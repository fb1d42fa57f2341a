package org.hamkke.document;

import java.util.List;
import java.util.Locale;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Party;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;

/** What stands in rows: tables, facts and the parties of an agreement. */
final class HtmlTables {
    private HtmlTables() {}

    static void table(Html page, Table table) {
        page.line("p", "caption", table.caption());
        var grid = page.add("table", table.isShort() ? "grid whole" : "grid");
        header(grid.add("thead").add("tr"), table);
        var body = grid.add("tbody");
        table.rows().forEach(row -> row(body.add("tr"), table.columns(), row));
    }

    private static void header(Html row, Table table) {
        for (var column : table.columns()) {
            var share = 100.0 * column.width() / table.totalWidth();
            row.add("th", style(column))
                    .with("scope", "col")
                    .with("style", String.format(Locale.ROOT, "width: %.3f%%", share))
                    .text(column.heading());
        }
    }

    private static void row(Html line, List<Column> columns, Row row) {
        for (var index = 0; index < columns.size(); index++) {
            line.add("td", style(columns.get(index))).prose(row.cells().get(index));
        }
    }

    private static String style(Column column) {
        return switch (column.align()) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    static void facts(Html page, List<Fact> facts) {
        if (!facts.isEmpty()) facts(page, "facts", facts);
    }

    static void facts(Html parent, String style, List<Fact> facts) {
        var body = parent.add("table", style).add("tbody");
        for (var fact : facts) {
            var row = body.add("tr");
            row.add("th", "label").with("scope", "row").text(fact.label());
            row.add("td", "value").prose(fact.value());
        }
    }

    static void parties(Html page, List<Party> parties) {
        if (parties.isEmpty()) return;
        var body = page.add("table", "parties").add("tbody");
        parties.forEach(party -> party(body.add("tr"), party));
    }

    private static void party(Html row, Party party) {
        row.add("th", "role").with("scope", "row").text(party.role());
        var cell = row.add("td", "party");
        cell.line("p", "company", party.company());
        if (!party.particulars().isEmpty()) facts(cell, "particulars", party.particulars());
    }
}
