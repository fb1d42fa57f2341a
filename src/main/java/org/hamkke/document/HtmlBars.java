package org.hamkke.document;

/** Bars as rows of a table: the name, the bar, and its figures, since ink alone says nothing to some. */
final class HtmlBars {
    private HtmlBars() {}

    static void print(Html page, Bars bars) {
        if (bars.bars().isEmpty()) return;
        page.line("p", "caption", bars.caption());
        var grid = page.add("table", "grid bars");
        header(grid.add("thead").add("tr"), bars);
        var body = grid.add("tbody");
        bars.bars().forEach(bar -> row(body.add("tr"), bar));
    }

    private static void header(Html row, Bars bars) {
        row.add("th", "name").with("scope", "col").text(bars.label());
        var drawn = row.add("th", "drawn").with("scope", "col");
        drawn.text(" ");
        for (var part : bars.parts()) row.add("th", "share end").with("scope", "col").text(part);
    }

    private static void row(Html line, Bars.Bar bar) {
        line.add("td", "name").text(bar.name());
        var strip = line.add("td", "drawn").add("div", "strip");
        for (var part = 0; part < bar.shares().size(); part++)
            part(strip, part, bar.shares().get(part));
        bar.shares().forEach(share -> line.add("td", "share end").text(share + "%"));
    }

    private static void part(Html strip, int part, int share) {
        if (share == 0) return;
        strip.add("div", "part part" + (part + 1)).with("style", "width: " + share + "%");
    }
}
