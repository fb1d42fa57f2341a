package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hamkke.document.PdfWriter;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.report.BoardPaper;
import org.hamkke.fit.report.LiveBook;
import org.hamkke.kernel.Actor;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A record as something to take away; whole in memory first, for what can't be written must not begin as a file. */
@Component
class RecordFiles {
    private final SelectionRecords records;

    RecordFiles(SelectionRecords records) {
        this.records = records;
    }

    private interface Content {
        void write(SelectionRecord record, OutputStream out) throws IOException;
    }

    /** For the board, on paper. */
    ResponseEntity<byte[]> report(Actor actor, String id, String number) throws IOException {
        var record = record(actor, id, number);
        var name = name(record, "fit.paper.title") + ".pdf";
        return new Download(name, MediaType.APPLICATION_PDF_VALUE)
                .answer()
                .body(bytes(record, (r, out) -> new PdfWriter().write(BoardPaper.of(r), out)));
    }

    /** A workbook that goes on calculating. */
    ResponseEntity<byte[]> workbook(Actor actor, String id, String number) throws IOException {
        var record = record(actor, id, number);
        return Download.of(name(record, "fit.record"), SheetFormat.XLSX)
                .answer()
                .body(bytes(record, LiveBook::write));
    }

    /** The picture as it is stored, byte for byte, so that anybody can compute its hash. */
    ResponseEntity<byte[]> picture(Actor actor, String id, String number) {
        var text = record(actor, id, number).text();
        return new Download("picture.json", MediaType.APPLICATION_JSON_VALUE)
                .answer()
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private SelectionRecord record(Actor actor, String id, String number) {
        return records.get(actor, SelectionId.of(id), RecordNumber.of(number));
    }

    private static byte[] bytes(SelectionRecord record, Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.write(record, out);
        return out.toByteArray();
    }

    /** 물류 자동화 파트너 제휴 후보 검토 보고서 1. */
    private static String name(SelectionRecord record, String title) {
        return "%s %s %d".formatted(record.picture().basis().name(), t(title), record.number());
    }
}
