package org.hamkke.fit.web;

import org.hamkke.fit.EvidenceFile;
import org.hamkke.shell.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that somebody handed over: to be kept, never to be opened in the page's name. */
final class HandedOut {
    private HandedOut() {}

    static ResponseEntity<byte[]> of(EvidenceFile file) {
        return new Download(file.name(), MediaType.APPLICATION_OCTET_STREAM_VALUE)
                .answer()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
