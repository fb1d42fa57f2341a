package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.sheet.write.SheetWriter;
import org.hamkke.shell.Download;
import org.hamkke.shell.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as a file, exactly the rows its filter shows, written while they are read. */
@Controller
class ExportController {
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "englishName",
                    "businessNumber",
                    "corporateNumber",
                    "corporateCode",
                    "lei",
                    "isin",
                    "kind",
                    "industry",
                    "country",
                    "region",
                    "website",
                    "phone",
                    "revenue",
                    "tags",
                    "status",
                    "owner",
                    "businessModel",
                    "marketPosition",
                    "decisionStructure",
                    "coreValues",
                    "priorities",
                    "language",
                    "workingStyle",
                    "notes");

    private final Directory directory;
    private final PartnerPages pages;
    private final Clock clock;

    ExportController(Directory directory, PartnerPages pages, Clock clock) {
        this.directory = directory;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/partners/export.{format}")
    void export(
            Actor actor,
            @PathVariable String format,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var as = format(format);
        var choices = pages.choices(actor);
        var name = t("partner.export.file", Formats.day(clock.instant()).toString());
        Download.of(name, as).announce(response);
        var headings =
                FIELDS.stream().map(field -> Heading.of(t("partner.field." + field))).toList();
        try (var writer =
                as.open(response.getOutputStream(), t("partner.export.sheet"), headings)) {
            directory.forEach(
                    actor,
                    PartnerFilter.of(parameters),
                    PartnerOrder.of(parameters.get("sort")),
                    partner -> write(writer, cells(partner, choices)));
        }
    }

    private static SheetFormat format(String name) {
        for (var format : SheetFormat.values())
            if (format.extension().equals("." + name.toLowerCase(Locale.ROOT))) return format;
        throw new NotFound();
    }

    private static void write(SheetWriter writer, List<Cell> cells) {
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> cells(Partner partner, Choices choices) {
        var form = PartnerForm.of(partner.entry());
        return FIELDS.stream().map(field -> cell(field, form, partner, choices)).toList();
    }

    private static Cell cell(String field, PartnerForm form, Partner partner, Choices choices) {
        var entry = partner.entry();
        return switch (field) {
            case "kind" -> Cell.text(Labels.kind(entry.kind()));
            case "status" -> Cell.text(Labels.status(entry.status()));
            case "country" -> Cell.text(Countries.name(entry.country()));
            case "owner" ->
                    Cell.text(
                            choices.colleague(
                                    entry.owner() == null ? null : entry.owner().value()));
            case "revenue" -> entry.revenue() == null ? Cell.BLANK : revenue(form);
            default -> Cell.text(form.at(field));
        };
    }

    /** Won are numbers to reckon with; another currency stands with its name, or it would be taken for won. */
    private static Cell revenue(PartnerForm form) {
        return form.at("currency").equals("KRW")
                ? Cell.won(new java.math.BigDecimal(form.at("revenue")))
                : Cell.text(form.at("currency") + " " + form.at("revenue"));
    }
}
