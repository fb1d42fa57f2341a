package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.intake.ImportColumns;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.Imports;
import org.hamkke.partner.intake.Preview;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.ImportTemplate;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;
import org.hamkke.shell.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of an import: one to begin with, one to mend. */
@Controller
class ImportFilesController {
    private final Imports imports;
    private final Preview preview;

    ImportFilesController(Imports imports, Preview preview) {
        this.imports = imports;
        this.preview = preview;
    }

    @GetMapping("/partners/import/{id}/errors.xlsx")
    void errors(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        var standing = imports.get(actor, ImportId.of(id));
        var file = standing.fileName().replaceFirst("\\.[^.]{1,5}$", "");
        Download.of(t("partner.import.errors.file", file), SheetFormat.XLSX).announce(response);
        preview.errors(actor, standing, response.getOutputStream());
    }

    @GetMapping("/partners/import/template.xlsx")
    void template(Actor actor, HttpServletResponse response) throws IOException {
        Download.of(t("partner.import.template.file"), SheetFormat.XLSX).announce(response);
        var example =
                ImportColumns.ALL.all().stream()
                        .map(column -> Cell.text(t("partner.example." + column.key())))
                        .toList();
        new ImportTemplate(ImportColumns.ALL, ImportColumns.phrasebook(Language.current()))
                .write(
                        response.getOutputStream(),
                        t("partner.export.sheet"),
                        example,
                        List.of(t("partner.import.template.note")));
    }
}
