package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamkke.finance.FinanceRule;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.Sheet;
import org.hamkke.finance.SheetColumns;
import org.hamkke.finance.SheetReading;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.ImportTemplate;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Download;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Language;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Statements as a sheet: an empty one to fill in, one with what stands, and one taken in. */
@Controller
class SheetController {
    private final Statements statements;
    private final FinancePages pages;
    private final Partners partners;

    SheetController(Statements statements, FinancePages pages, Partners partners) {
        this.statements = statements;
        this.pages = pages;
        this.partners = partners;
    }

    @PostMapping("/partners/{id}/finance/sheet")
    ModelAndView upload(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean replace,
            RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        KernelRule.requireWriter(actor);
        var problems = new ArrayList<SheetReading.Problem>();
        return Attempt.of(
                () -> {
                    var reading = read(file);
                    problems.addAll(reading.problems());
                    FinanceRule.FILE_ROWS_HOLD.require(problems.isEmpty(), problems.size());
                    statements.addAll(actor, partner, reading.years(), replace);
                    redirect.addFlashAttribute(
                            Flash.NAME,
                            Flash.of(
                                    "finance.sheet.taken", String.valueOf(reading.years().size())));
                    return "redirect:/partners/" + partner + "/finance";
                },
                refused -> again(actor, partner, refused, problems));
    }

    private ModelAndView again(
            Actor actor, PartnerId partner, Refused refused, List<SheetReading.Problem> problems) {
        return new ModelAndView(
                "finance/show", Map.of("page", pages.page(actor, partner, refused, problems)));
    }

    private static SheetReading read(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        FinanceRule.FILE_IS_CHOSEN.require(!file.isEmpty() || !name.isEmpty());
        try {
            var copy = Files.createTempFile("statements", ".upload");
            try {
                file.transferTo(copy);
                return Sheet.read(copy, name);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/partners/{id}/finance/template.xlsx")
    void template(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        partners.get(actor, PartnerId.of(id));
        Download.of(t("finance.sheet.template.file"), SheetFormat.XLSX).announce(response);
        var example =
                SheetColumns.ALL.all().stream()
                        .map(column -> Cell.text(t("finance.example." + column.key())))
                        .toList();
        new ImportTemplate(SheetColumns.ALL, SheetColumns.phrasebook(Language.current()))
                .write(
                        response.getOutputStream(),
                        t("finance.sheet.name"),
                        example,
                        List.of(t("finance.sheet.note.years"), t("finance.sheet.note.blank")));
    }

    @GetMapping("/partners/{id}/finance/statements.xlsx")
    void export(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        var partner = partners.get(actor, PartnerId.of(id));
        var years = statements.of(actor, partner.id());
        Download.of(t("finance.sheet.file", partner.entry().name()), SheetFormat.XLSX)
                .announce(response);
        var headings =
                SheetColumns.ALL.all().stream()
                        .map(column -> Heading.of(t(column.titleKey())))
                        .toList();
        try (var writer =
                SheetFormat.XLSX.open(
                        response.getOutputStream(), t("finance.sheet.name"), headings)) {
            for (var year : years) writer.row(cells(year));
        }
    }

    private static List<Cell> cells(Recorded year) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(year.year().toString()));
        cells.add(Cell.text(t("finance.scope." + year.statement().scope().label())));
        for (var account : Account.values())
            cells.add(
                    year.statement()
                            .figure(account)
                            .map(money -> Cell.won(money.amount()))
                            .orElse(Cell.BLANK));
        cells.add(Cell.text(note(year)));
        return cells;
    }

    private static String note(Recorded year) {
        return year.figures().receipt().isEmpty()
                ? year.figures().note()
                : org.hamkke.finance.FinanceWords.source(year);
    }
}
