package org.hamkke.fit.web;

import java.io.IOException;
import org.hamkke.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The same files through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/records/{number}")
class RecordFilesApi {
    private final RecordFiles files;

    RecordFilesApi(RecordFiles files) {
        this.files = files;
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable String id, @PathVariable String number)
            throws IOException {
        return files.report(actor, id, number);
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(
            Actor actor, @PathVariable String id, @PathVariable String number) throws IOException {
        return files.workbook(actor, id, number);
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable String id, @PathVariable String number) {
        return files.picture(actor, id, number);
    }
}
