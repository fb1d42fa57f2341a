package org.hamkke.fit.web;

import java.io.IOException;
import org.hamkke.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A record as PDF, as Excel and as it was hashed. */
@Controller
@RequestMapping("/selections/{id}/records/{number}")
class RecordFilesController {
    private final RecordFiles files;

    RecordFilesController(RecordFiles files) {
        this.files = files;
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable String id, @PathVariable String number)
            throws IOException {
        return files.report(actor, id, number);
    }

    @GetMapping("/workbook.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor, @PathVariable String id, @PathVariable String number) throws IOException {
        return files.workbook(actor, id, number);
    }

    @GetMapping("/picture.json")
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable String id, @PathVariable String number) {
        return files.picture(actor, id, number);
    }
}
