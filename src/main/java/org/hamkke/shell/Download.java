package org.hamkke.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.hamkke.kernel.FileFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to take away, under a name that every file system takes. */
public record Download(String name, String contentType) {
    private static final String NOT_IN_A_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    private static final String SPACE_BEFORE_THE_EXTENSION = "\\s+(?=\\.\\w+$)";
    private static final String NAMELESS = "hamkke";

    public Download {
        name =
                name.replaceAll(NOT_IN_A_NAME, " ")
                        .replaceFirst(SPACE_BEFORE_THE_EXTENSION, "")
                        .strip();
        if (name.isEmpty() || name.startsWith(".")) name = NAMELESS + name;
    }

    public static Download of(String name, FileFormat format) {
        return new Download(name + format.extension(), format.contentType());
    }

    /** For a file that is written as it goes. */
    public void announce(HttpServletResponse response) {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
    }

    /** For a file that is whole in memory. */
    public ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition());
    }

    private String disposition() {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
