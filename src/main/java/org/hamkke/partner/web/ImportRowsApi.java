package org.hamkke.partner.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.Imports;
import org.hamkke.partner.intake.Preview;
import org.hamkke.partner.intake.RowState;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The waiting rows of an import in the open API, to look at and to mend. */
@RestController
@RequestMapping("/api/v1/imports/{id}/rows")
@Tag(name = "imports")
class ImportRowsApi {
    private static final int MOST = 200;

    private final Imports imports;
    private final Preview preview;

    ImportRowsApi(Imports imports, Preview preview) {
        this.imports = imports;
        this.preview = preview;
    }

    /**
     * @param source what stands in the file, by the key of our column
     * @param cells how it is understood
     * @param question which company it is, where a person is asked
     */
    record Row(
            int number,
            RowState state,
            Map<String, String> source,
            List<ImportRow.Cell> cells,
            ImportRow.@Nullable Question question) {}

    /**
     * @param cells to be read anew, by the key of our column
     * @param answer one of the choices of the question
     */
    record Repair(@Nullable Map<String, @Nullable String> cells, @Nullable String answer) {
        Preview.Mended mended() {
            var given = new HashMap<String, String>();
            if (cells != null)
                cells.forEach((key, text) -> {
                    if (text != null) given.put(key, text);
                });
            return new Preview.Mended(given, answer);
        }
    }

    @GetMapping
    Listing<Row> list(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "50") int limit) {
        var of = imports.get(actor, ImportId.of(id));
        var sight = preview.page(actor, of, state, number(after), Math.clamp(limit, 1, MOST));
        return new Listing<>(
                rows(of, sight), sight.next() == null ? null : sight.next().toString());
    }

    @GetMapping("/{row}")
    Row get(Actor actor, @PathVariable String id, @PathVariable String row) {
        return row(actor, imports.get(actor, ImportId.of(id)), number(row));
    }

    @PatchMapping("/{row}")
    Row repair(
            Actor actor,
            @PathVariable String id,
            @PathVariable String row,
            @RequestBody Repair repair) {
        var number = number(row);
        preview.mend(actor, ImportId.of(id), Map.of(number, repair.mended()));
        return get(actor, id, row);
    }

    private Row row(Actor actor, Import of, int number) {
        return rows(of, preview.page(actor, of, null, number - 1, 1)).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Row> rows(Import of, Preview.Sight sight) {
        return sight.rows().stream()
                .map(seen -> {
                    var row = ImportRow.of(seen, sight.known(), of.keys(), of.places());
                    return new Row(
                            row.number(),
                            row.state(),
                            source(of, seen),
                            row.cells(),
                            row.question());
                })
                .toList();
    }

    private static Map<String, String> source(Import of, Preview.Seen seen) {
        var source = new LinkedHashMap<String, String>();
        for (int i = 0; i < of.keys().size(); i++)
            source.put(of.keys().get(i), seen.row().source().cell(of.places().get(i)));
        return source;
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,7}")) throw new NotFound();
        return Integer.parseInt(text);
    }
}
