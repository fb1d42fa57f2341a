package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportColumns;
import org.hamkke.partner.intake.RowState;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;

/**
 * The waiting rows of an import.
 *
 * @param shown only rows of this state; all when absent
 */
public record ImportPage(
        Import of,
        Map<RowState, Integer> counts,
        @Nullable RowState shown,
        int after,
        List<ImportRow> rows,
        @Nullable Integer next,
        Refused refused) {

    /** A state to look at by one click. */
    public record Tab(String text, String href, boolean on) {}

    public String at() {
        return "/partners/import/" + of.id();
    }

    public Query list() {
        var query = Query.of(at());
        return shown == null ? query : query.with("state", shown.name());
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(RowState state) {
        return counts.getOrDefault(state, 0);
    }

    public int open() {
        return count(RowState.ERROR) + count(RowState.ASK);
    }

    public int taken() {
        return count(RowState.NEW) + count(RowState.CHANGED) + count(RowState.SAME);
    }

    public List<Tab> tabs() {
        var all = new Tab(t("partner.import.all", Formats.number(total())), at(), shown == null);
        var each =
                Stream.of(RowState.values())
                        .filter(state -> count(state) > 0 || state == shown)
                        .map(this::tab);
        return Stream.concat(Stream.of(all), each).toList();
    }

    private Tab tab(RowState state) {
        var text = t("partner.import.state." + state.label()) + " " + Formats.number(count(state));
        return new Tab(text, Query.of(at()).with("state", state.name()).href(), shown == state);
    }

    public List<String> keys() {
        return ImportTexts.shown(of.keys());
    }

    public static String label(String key) {
        return ImportColumns.ALL.find(key).map(column -> t(column.titleKey())).orElse(key);
    }

    public String fileNote() {
        return fileNote(of);
    }

    static String fileNote(Import of) {
        var parts = new ArrayList<String>();
        if (!of.sheet().isEmpty()) parts.add(t("partner.import.file.sheet", of.sheet()));
        parts.add(t("partner.import.file.header", of.header().row()));
        parts.add(size(of.bytes()));
        return String.join(", ", parts);
    }

    private static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Formats.number(Math.max(1, bytes / 1024)) + "KB"
                : Formats.number(bytes / 1024 / 1024) + "MB";
    }

    /** Which column was taken for which; those left behind come last. */
    public List<Fact> mapping() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < of.keys().size(); i++)
            facts.add(
                    new Fact(
                            of.header().names().get(of.places().get(i)),
                            "→ " + label(of.keys().get(i))));
        for (int place = 0; place < of.header().names().size(); place++)
            if (!of.places().contains(place) && !of.header().names().get(place).isBlank())
                facts.add(
                        new Fact(of.header().names().get(place), t("partner.import.column.left")));
        return facts;
    }

    public String shownText() {
        return t(
                "partner.import.shown",
                Formats.number(shown == null ? total() : count(shown)),
                Formats.number(rows.size()));
    }
}
