package org.hamkke.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.hamkke.kernel.ContentHash;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** What a request asks for: another hash under the same key is another request. */
record Asking(HttpServletRequest request) {
    /** A longer body is told from another by its beginning. */
    private static final int MOST_COMPARED = 256 * 1024;

    /** Of a program, whose body is kept as it is read. */
    static Asking ofProgram(HttpServletRequest request) {
        return new Asking(new ContentCachingRequestWrapper(request, MOST_COMPARED));
    }

    /** Of a body by its beginning, of a file by all of it. Nobody reads the body after this. */
    String hash() throws IOException {
        var content =
                request instanceof ContentCachingRequestWrapper kept && !isMultipart()
                        ? "\n" + body(kept)
                        : form();
        return ContentHash.ofText(
                        request.getMethod() + " " + request.getRequestURI() + content + files())
                .value();
    }

    private static String body(ContentCachingRequestWrapper kept) throws IOException {
        kept.getInputStream().readNBytes(MOST_COMPARED); // what nobody has read yet
        return kept.getContentAsString();
    }

    private String form() {
        var typed = new StringBuilder();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) add(typed, name, String.join("\r", values));
                });
        return typed.toString();
    }

    private boolean isMultipart() {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private String files() {
        var files = new StringBuilder();
        if (!isMultipart()) return "";
        try {
            for (var part : request.getParts())
                if (part.getSubmittedFileName() != null)
                    add(files, part.getName() + " " + part.getSubmittedFileName(), hash(part));
        } catch (IOException | ServletException | IllegalStateException _) {
            return ""; // what can't be read is refused by whoever reads it
        }
        return files.toString();
    }

    private static String hash(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return ContentHash.ofStream(content).value();
        }
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append('\n').append(name).append('=').append(value);
    }
}
