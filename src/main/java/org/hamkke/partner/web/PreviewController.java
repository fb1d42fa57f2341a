package org.hamkke.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.ImportState;
import org.hamkke.partner.intake.Imports;
import org.hamkke.partner.intake.Outcomes;
import org.hamkke.partner.intake.Preview;
import org.hamkke.partner.intake.RowState;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at an import: its rows and its progress. */
@Controller
class PreviewController {
    private static final int ROWS = 50;
    private static final Pattern CELL = Pattern.compile("cell\\.(\\d{1,7})\\.([A-Za-z]{1,40})");
    private static final Pattern ANSWER = Pattern.compile("answer\\.(\\d{1,7})");

    private final Imports imports;
    private final Preview preview;
    private final Outcomes outcomes;

    PreviewController(Imports imports, Preview preview, Outcomes outcomes) {
        this.imports = imports;
        this.preview = preview;
        this.outcomes = outcomes;
    }

    @GetMapping("/partners/import/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after) {
        var standing = imports.progress(actor, ImportId.of(id));
        return switch (standing.state()) {
            case MATCHING ->
                    new ModelAndView(
                            "partner/importMatch",
                            Map.of("page", new MatchPage(standing, Refused.nothing())));
            case PREVIEW ->
                    new ModelAndView(
                            "partner/importPreview",
                            Map.of("page", page(actor, standing, state, after, Refused.nothing())));
            case READING, WRITING, UNDOING ->
                    new ModelAndView("partner/importWork", Map.of("standing", standing));
            case DONE, UNDONE, FAILED ->
                    new ModelAndView(
                            "partner/importDone",
                            Map.of(
                                    "page",
                                    page(actor, standing, "ERROR", "", Refused.nothing()),
                                    "outcome",
                                    outcomes.of(actor, standing.id()),
                                    "undoable",
                                    imports.mayBeUndone(standing)));
        };
    }

    /** For the page that waits: how far it is, and when it's done, the page anew. */
    @GetMapping("/partners/import/{id}/progress")
    ModelAndView progress(Actor actor, @PathVariable String id, HttpServletResponse response) {
        var standing = imports.progress(actor, ImportId.of(id));
        if (!standing.state().runs()) response.setHeader("HX-Refresh", "true");
        return new ModelAndView("partner/importProgress", Map.of("standing", standing));
    }

    @PostMapping("/partners/import/{id}/repairs")
    ModelAndView repair(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        preview.mend(actor, ImportId.of(id), mended(typed));
        var standing = imports.get(actor, ImportId.of(id));
        var page =
                page(
                        actor,
                        standing,
                        typed.getOrDefault("state", ""),
                        typed.getOrDefault("after", ""),
                        Refused.nothing());
        if (htmx != null) return new ModelAndView("partner/importRows", Map.of("page", page));
        return new ModelAndView(
                ImportController.to(standing.id())
                        + (page.shown() == null ? "" : "?state=" + page.shown()));
    }

    @PostMapping("/partners/import/{id}/write")
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean leavesOpen) {
        var import_ = ImportId.of(id);
        return Attempt.of(
                () -> {
                    imports.write(actor, import_, leavesOpen);
                    return ImportController.to(import_);
                },
                refused -> again(actor, import_, refused));
    }

    private ModelAndView again(Actor actor, ImportId id, Refused refused) {
        var standing = imports.get(actor, id);
        if (standing.state() != ImportState.PREVIEW)
            return new ModelAndView(ImportController.to(id));
        return new ModelAndView(
                "partner/importPreview", Map.of("page", page(actor, standing, "", "", refused)));
    }

    private ImportPage page(
            Actor actor, Import standing, String state, String after, Refused refused) {
        var shown = state(state);
        var from = after.matches("\\d{1,7}") ? Integer.parseInt(after) : 0;
        var sight = preview.page(actor, standing, shown, from, ROWS);
        var rows =
                sight.rows().stream()
                        .map(seen ->
                                ImportRow.of(
                                        seen, sight.known(), standing.keys(), standing.places()))
                        .toList();
        return new ImportPage(
                standing,
                preview.counts(actor, standing.id()),
                shown,
                from,
                rows,
                sight.next(),
                refused);
    }

    private static @Nullable RowState state(String name) {
        for (var state : RowState.values()) if (state.name().equals(name)) return state;
        return null;
    }

    private static Map<Integer, Preview.Mended> mended(Map<String, String> typed) {
        var cells = new HashMap<Integer, Map<String, String>>();
        var answers = new HashMap<Integer, String>();
        typed.forEach((name, text) -> {
            var cell = CELL.matcher(name);
            var answer = ANSWER.matcher(name);
            if (cell.matches())
                cells.computeIfAbsent(Integer.valueOf(cell.group(1)), _ -> new HashMap<>())
                        .put(cell.group(2), text);
            if (answer.matches()) answers.put(Integer.valueOf(answer.group(1)), text);
        });
        var mended = new HashMap<Integer, Preview.Mended>();
        cells.forEach((row, texts) -> mended.put(row, new Preview.Mended(texts, answers.get(row))));
        answers.forEach(
                (row, answer) -> mended.putIfAbsent(row, new Preview.Mended(Map.of(), answer)));
        return mended;
    }
}
