package org.hamkke.agreement.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.hamkke.agreement.Papers;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Draft and versions as files, for browsers and for the open API. */
@Controller
class PaperController {
    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/alliances/{id}/agreement/draft/{kind:pdf|docx}")
    ResponseEntity<byte[]> draft(Actor actor, @PathVariable String id, @PathVariable String kind)
            throws IOException {
        return file(papers.ofDraft(actor, AllianceId.of(id), kind(kind)));
    }

    @GetMapping("/alliances/{id}/agreement/versions/{number}/{kind:pdf|docx}")
    ResponseEntity<byte[]> version(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @PathVariable String kind)
            throws IOException {
        return file(papers.ofVersion(actor, AllianceId.of(id), At.number(number), kind(kind)));
    }

    private static Papers.Kind kind(String name) {
        return Papers.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whole in memory first: a document that can't be written must not begin as one. */
    static ResponseEntity<byte[]> file(Papers.Print print) throws IOException {
        var out = new ByteArrayOutputStream();
        print.writeTo(out);
        return Download.of(print.name(), print.kind()).answer().body(out.toByteArray());
    }
}
