package org.hamkke.partner.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerRule;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.Imports;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file of an import in, from a form and from a program alike. */
@Component
class ImportUploads {
    private final Imports imports;

    ImportUploads(Imports imports) {
        this.imports = imports;
    }

    ImportId store(Actor actor, MultipartFile file) {
        PartnerRule.IMPORT_FILE_IS_CHOSEN.require(
                !file.isEmpty()
                        || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty());
        try {
            var copy = Files.createTempFile("import", ".upload");
            try {
                file.transferTo(copy);
                return imports.upload(actor, copy, name(file));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
        var last = String.valueOf(Path.of("/" + name.replace("\0", "")).getFileName());
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }
}
