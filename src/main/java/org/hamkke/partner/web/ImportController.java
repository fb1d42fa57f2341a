package org.hamkke.partner.web;

import java.util.HashMap;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.Imports;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an import: file, columns, and the long work. */
@Controller
class ImportController {
    private static final String COLUMN = "column.";

    private final Imports imports;
    private final ImportUploads uploads;

    ImportController(Imports imports, ImportUploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @GetMapping("/partners/import")
    ModelAndView begin(Actor actor, Paging paging) {
        KernelRule.requireWriter(actor);
        return start(actor, paging, Refused.nothing());
    }

    @PostMapping("/partners/import")
    ModelAndView upload(Actor actor, @RequestParam MultipartFile file) {
        return Attempt.of(
                () -> to(uploads.store(actor, file)),
                refused -> start(actor, Paging.START, refused));
    }

    @PostMapping("/partners/import/{id}/table")
    ModelAndView turnTo(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "0") String header) {
        var import_ = ImportId.of(id);
        return Attempt.of(
                () -> {
                    imports.turnTo(
                            actor,
                            import_,
                            sheet,
                            header.matches("\\d{1,6}") ? Integer.parseInt(header) : 0);
                    return to(import_);
                },
                refused ->
                        new ModelAndView(
                                "partner/importMatch",
                                Map.of(
                                        "page",
                                        new MatchPage(imports.get(actor, import_), refused))));
    }

    @PostMapping("/partners/import/{id}/columns")
    ModelAndView match(
            Actor actor, @PathVariable String id, @RequestParam Map<String, String> chosen) {
        var import_ = ImportId.of(id);
        return Attempt.of(
                () -> {
                    imports.match(actor, import_, keys(chosen));
                    return to(import_);
                },
                refused ->
                        new ModelAndView(
                                "partner/importMatch",
                                Map.of(
                                        "page",
                                        new MatchPage(imports.get(actor, import_), refused))));
    }

    @PostMapping("/partners/import/{id}/rematch")
    String matchAgain(Actor actor, @PathVariable String id) {
        imports.matchAgain(actor, ImportId.of(id));
        return to(ImportId.of(id));
    }

    @PostMapping("/partners/import/{id}/undo")
    String undo(Actor actor, @PathVariable String id) {
        imports.undo(actor, ImportId.of(id));
        return to(ImportId.of(id));
    }

    @PostMapping("/partners/import/{id}/drop")
    String drop(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        imports.drop(actor, ImportId.of(id));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("partner.import.dropped"));
        return "redirect:/partners/import";
    }

    private ModelAndView start(Actor actor, Paging paging, Refused refused) {
        return new ModelAndView(
                "partner/importStart",
                Map.of(
                        "recent", imports.recent(actor, paging),
                        "first", paging.fromTheStart(),
                        "refused", refused));
    }

    private static Map<Integer, String> keys(Map<String, String> chosen) {
        var keys = new HashMap<Integer, String>();
        chosen.forEach((name, key) -> {
            if (name.matches("column\\.\\d{1,3}") && !key.isEmpty())
                keys.put(Integer.valueOf(name.substring(COLUMN.length())), key);
        });
        return keys;
    }

    static String to(ImportId id) {
        return "redirect:/partners/import/" + id;
    }
}
