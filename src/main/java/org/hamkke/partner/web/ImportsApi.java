package org.hamkke.partner.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.ImportState;
import org.hamkke.partner.intake.Imports;
import org.hamkke.partner.intake.Outcomes;
import org.hamkke.partner.intake.Preview;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of partners on their way into the directory, in the open API. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports", description = "A file is uploaded, matched, looked at, written, taken back")
class ImportsApi {
    private final Imports imports;
    private final ImportUploads uploads;
    private final Preview preview;
    private final Outcomes outcomes;

    ImportsApi(Imports imports, ImportUploads uploads, Preview preview, Outcomes outcomes) {
        this.imports = imports;
        this.uploads = uploads;
        this.preview = preview;
        this.outcomes = outcomes;
    }

    /** @param header the row that names the columns, counted from 1; found anew when absent */
    record Table(@Nullable String sheet, @Nullable Integer header) {}

    /** @param key of ours, as {@code name} or {@code businessNumber} */
    record Match(int place, String key) {}

    /** @param columns those that are taken; the proposed ones when absent */
    record Matching(@Nullable List<Match> columns) {}

    /** @param leavesOpen whether rows with errors and open questions stay behind */
    record Writing(boolean leavesOpen) {}

    /** Those of the last thirty days, the latest first. */
    @GetMapping
    Listing<ImportBody> list(Actor actor, Paging paging) {
        KernelRule.requireWriter(actor);
        return imports.recent(actor, paging)
                .map(one -> ImportBody.of(one, imports.mayBeUndone(one), null, null));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportBody> upload(Actor actor, @RequestParam MultipartFile file) {
        var id = uploads.store(actor, file);
        return ResponseEntity.created(URI.create("/api/v1/imports/" + id)).body(body(actor, id));
    }

    @GetMapping("/{id}")
    ImportBody get(Actor actor, @PathVariable String id) {
        return body(actor, ImportId.of(id));
    }

    /** Another sheet, or the header in another row. */
    @PostMapping("/{id}/table")
    ImportBody turnTo(Actor actor, @PathVariable String id, @RequestBody Table table) {
        imports.turnTo(
                actor,
                ImportId.of(id),
                table.sheet() == null ? "" : table.sheet(),
                table.header() == null ? 0 : table.header());
        return get(actor, id);
    }

    /** Settles the columns and starts reading. */
    @PostMapping("/{id}/columns")
    ImportBody match(Actor actor, @PathVariable String id, @RequestBody Matching matching) {
        var chosen = matching.columns();
        imports.match(
                actor,
                ImportId.of(id),
                chosen == null ? proposed(imports.get(actor, ImportId.of(id))) : keys(chosen));
        return get(actor, id);
    }

    @PostMapping("/{id}/rematch")
    ImportBody matchAgain(Actor actor, @PathVariable String id) {
        imports.matchAgain(actor, ImportId.of(id));
        return get(actor, id);
    }

    @PostMapping("/{id}/write")
    ImportBody write(Actor actor, @PathVariable String id, @RequestBody Writing writing) {
        imports.write(actor, ImportId.of(id), writing.leavesOpen());
        return get(actor, id);
    }

    /** Takes back what was written. */
    @PostMapping("/{id}/undo")
    ImportBody undo(Actor actor, @PathVariable String id) {
        imports.undo(actor, ImportId.of(id));
        return get(actor, id);
    }

    /** Before it is written. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable String id) {
        imports.drop(actor, ImportId.of(id));
    }

    private static Map<Integer, String> keys(List<Match> chosen) {
        var keys = new HashMap<Integer, String>();
        for (var one : chosen) if (one.place() >= 0) keys.put(one.place(), one.key());
        return keys;
    }

    private static Map<Integer, String> proposed(Import of) {
        var keys = new HashMap<Integer, String>();
        for (int i = 0; i < of.keys().size(); i++) keys.put(of.places().get(i), of.keys().get(i));
        return keys;
    }

    /** A program that waits, as a page that waits, hands work that fell silent to a new run. */
    private ImportBody body(Actor actor, ImportId id) {
        var standing = imports.progress(actor, id);
        return ImportBody.of(
                standing,
                imports.mayBeUndone(standing),
                preview.counts(actor, id),
                isOver(standing.state()) ? ImportBody.Outcome.of(outcomes.of(actor, id)) : null);
    }

    private static boolean isOver(ImportState state) {
        return state == ImportState.DONE || state == ImportState.UNDONE;
    }
}
