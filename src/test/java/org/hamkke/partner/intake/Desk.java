package org.hamkke.partner.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerOrder;

/** Where somebody brings files and waits for what becomes of them. */
final class Desk {
    private final Imports imports;
    private final Preview preview;
    private final Directory directory;

    Desk(Imports imports, Preview preview, Directory directory) {
        this.imports = imports;
        this.preview = preview;
        this.directory = directory;
    }

    ImportId previewed(Actor actor, String csv) throws Exception {
        return previewed(actor, csv.getBytes(UTF_8), "명단.csv");
    }

    /** Matched as proposed. */
    ImportId previewed(Actor actor, byte[] content, String name) throws Exception {
        var id = upload(actor, content, name);
        var proposed = standing(actor, id);
        var keys = new HashMap<Integer, String>();
        for (int i = 0; i < proposed.keys().size(); i++)
            keys.put(proposed.places().get(i), proposed.keys().get(i));
        CurrentActor.run(actor, () -> imports.match(actor, id, keys));
        await(actor, id, ImportState.PREVIEW);
        return id;
    }

    private ImportId upload(Actor actor, byte[] content, String name) throws IOException {
        var file = Files.createTempFile("upload", ".test");
        try {
            Files.write(file, content);
            return CurrentActor.as(actor, () -> imports.upload(actor, file, name));
        } finally {
            Files.delete(file);
        }
    }

    void write(Actor actor, ImportId id) throws InterruptedException {
        CurrentActor.run(actor, () -> imports.write(actor, id, true));
        await(actor, id, ImportState.DONE);
    }

    void undo(Actor actor, ImportId id) throws InterruptedException {
        CurrentActor.run(actor, () -> imports.undo(actor, id));
        await(actor, id, ImportState.UNDONE);
    }

    void answer(Actor actor, ImportId id, int row, String answer) {
        CurrentActor.run(
                actor,
                () -> preview.mend(actor, id, Map.of(row, new Preview.Mended(Map.of(), answer))));
    }

    Import standing(Actor actor, ImportId id) {
        return CurrentActor.<Import, RuntimeException>as(actor, () -> imports.get(actor, id));
    }

    void await(Actor actor, ImportId id, ImportState state) throws InterruptedException {
        for (int i = 0; i < 3600; i++) {
            var is = standing(actor, id).state();
            if (is == state) return;
            if (is == ImportState.FAILED) break;
            Thread.sleep(50);
        }
        throw new AssertionError("still " + standing(actor, id).state());
    }

    Map<RowState, Integer> counts(Actor actor, ImportId id) {
        return CurrentActor.as(actor, () -> preview.counts(actor, id));
    }

    int partners(Actor actor) {
        return CurrentActor.<Integer, RuntimeException>as(
                actor, () -> directory.countAll(actor, PartnerFilter.ALL));
    }

    List<Listed> found(Actor actor, String typed) {
        return CurrentActor.as(
                actor,
                () ->
                        directory
                                .list(
                                        actor,
                                        PartnerFilter.searching(typed),
                                        PartnerOrder.NAME,
                                        null,
                                        50)
                                .items());
    }

    PartnerId one(Actor actor, String typed) {
        return found(actor, typed).getFirst().id();
    }
}
