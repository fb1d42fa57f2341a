package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;

/**
 * The directory as a list.
 *
 * @param query the list's address without a page, on which every link of it builds
 * @param total how many there are, up to one more than are counted
 */
public record ListPage(
        List<Listed> rows,
        PartnerFilter filter,
        Query query,
        @Nullable String next,
        boolean goesOn,
        int total,
        Choices choices,
        boolean writes) {

    /** A filter that is on, and the address without it. */
    public record Narrowed(String text, String href) {}

    /** A status to narrow to by one click. */
    public record Quick(String text, String href, boolean on) {}

    public String title() {
        if (total > Directory.MOST_COUNTED)
            return t("partner.list.title.many", Formats.number(Directory.MOST_COUNTED));
        return title(filter, total);
    }

    static String title(PartnerFilter filter, int total) {
        return filter.narrows()
                ? t("partner.list.title.found", Formats.number(total))
                : t("partner.list.title", Formats.number(total));
    }

    /** Nothing was ever entered, as against nothing found. */
    public boolean isNew() {
        return rows.isEmpty() && !filter.narrows() && !goesOn;
    }

    public String shown() {
        return t("partner.list.shown", Formats.number(rows.size()));
    }

    /** Where the exact number is asked for when counting stopped; absent when the number is known. */
    public @Nullable String countHref() {
        return total > Directory.MOST_COUNTED
                ? new Query("/partners/count", query.parameters()).href()
                : null;
    }

    public List<Quick> statuses() {
        var all =
                new Quick(
                        t("partner.list.all"),
                        query.without("status").href(),
                        filter.status() == null);
        var each = Stream.of(PartnerStatus.values()).map(this::quick);
        return Stream.concat(Stream.of(all), each).toList();
    }

    private Quick quick(PartnerStatus status) {
        return new Quick(
                Labels.status(status),
                query.with("status", status.name()).href(),
                filter.status() == status);
    }

    public List<Narrowed> narrowed() {
        var on = new ArrayList<Narrowed>();
        add(on, "q", filter.typed());
        add(on, "kind", Labels.kind(filter.kind()));
        add(on, "industry", filter.industry());
        add(on, "country", filter.country().isEmpty() ? "" : Countries.name(filter.country()));
        add(on, "tag", filter.tag());
        add(on, "owner", choices.colleague(filter.owner()));
        return on;
    }

    private void add(List<Narrowed> on, String name, String text) {
        if (!text.isEmpty()) on.add(new Narrowed(text, query.without(name).href()));
    }

    public String exportHref(String format) {
        return new Query("/partners/export." + format, query.parameters()).href();
    }

    /** What a saved view remembers. */
    public String queryText() {
        var href = query.href();
        return href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
    }
}
