package org.hamkke.partner.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports, kept until their rows are written. */
@Component
class ImportFiles {
    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Actor actor, ImportId id, Path file) {
        jdbc.sql(
                        "insert into partner.import_files (import_id, circle_id, content) values (?, ?, ?)")
                .params(id.value(), actor.ours().id(), content(file))
                .update();
    }

    /** The uploaded file, again as a file; whoever asks deletes it. */
    Path get(Actor actor, ImportId id) {
        var content =
                jdbc.sql(
                                "select content from partner.import_files where circle_id = ? and import_id = ?")
                        .params(actor.ours().id(), id.value())
                        .query(byte[].class)
                        .single();
        try {
            return Files.write(Files.createTempFile("import", ".upload"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(Actor actor, ImportId id) {
        jdbc.sql("delete from partner.import_files where circle_id = ? and import_id = ?")
                .params(actor.ours().id(), id.value())
                .update();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
