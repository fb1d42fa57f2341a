package org.hamkke.fit.web;

import java.nio.charset.StandardCharsets;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.kernel.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A picture as it is stored, byte for byte, so that anybody can compute its hash. */
@Controller
class RecordPicture {
    private final SelectionRecords records;

    RecordPicture(SelectionRecords records) {
        this.records = records;
    }

    @GetMapping({
        "/selections/{id}/records/{number}/picture.json",
        "/api/v1/selections/{id}/records/{number}/picture"
    })
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable String id, @PathVariable String number) {
        var record = records.get(actor, SelectionId.of(id), RecordNumber.of(number));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"picture.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(record.text().getBytes(StandardCharsets.UTF_8));
    }
}
