package org.hamkke.shell;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * A page gzipped at the lightest level: a list of fifty in 0.26 ms and 8.9 KB, where the server's own level, which can't be
 * set, takes 0.68 ms for 7.8 KB. Only what is read: the answer to a write is kept as text, to be given again.
 */
final class Packed extends GZIPOutputStream {
    private static final int SMALLEST = 1024;
    private static final int BUFFER = 8 * 1024;

    private Packed(OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(Deflater.BEST_SPEED);
    }

    static boolean isWelcome(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return "GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains("gzip")
                && !accepted.contains("gzip;q=0");
    }

    static void send(Utf8ByteOutput page, HttpServletResponse response) throws IOException {
        if (page.getContentLength() < SMALLEST) {
            page.writeTo(response.getOutputStream());
            return;
        }
        var packed = new ByteArrayOutputStream(BUFFER * 2);
        // In one piece: each crosses over to the native packer alone.
        try (var packer = new Packed(packed)) {
            packer.write(page.toByteArray());
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentLength(packed.size());
        packed.writeTo(response.getOutputStream());
    }
}
