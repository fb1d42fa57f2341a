package org.hamkke.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * What came back.
 *
 * @param text all that can be read in it: the body, workbooks and papers unpacked, and every header
 */
record Answer(int status, String shape, String text, String body) {
    static Answer broken(Exception problem) {
        return new Answer(500, "", "", String.valueOf(problem.getMessage()));
    }

    static Answer of(MockHttpServletResponse response) throws IOException {
        var body = read(response.getContentAsByteArray());
        var headers =
                response.getHeaderNames().stream()
                        .map(name -> name + ": " + response.getHeaders(name))
                        .collect(Collectors.joining("\n"));
        return new Answer(
                response.getStatus(),
                shape(response.getContentType()),
                headers + "\n" + response.getForwardedUrl() + "\n" + body,
                body);
    }

    /** html, json, pdf and the like. */
    private static String shape(@Nullable String contentType) {
        if (contentType == null) return "";
        return contentType.replaceAll(";.*", "").replaceAll(".*[/.+-]", "");
    }

    private static String read(byte[] body) throws IOException {
        if (startsWith(body, "PK")) return unzipped(body);
        if (startsWith(body, "%PDF")) return printed(body);
        return new String(body, UTF_8);
    }

    private static boolean startsWith(byte[] body, String sign) {
        return new String(body, 0, Math.min(body.length, sign.length()), UTF_8).equals(sign);
    }

    /** By its directory: what is written while it is sent says no sizes where a stream would look for them. */
    private static String unzipped(byte[] body) throws IOException {
        var file = Files.write(Files.createTempFile("walk", ".zip"), body);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (entry.getName().endsWith(".xml"))
                    text.append(entry.getName())
                            .append('\n')
                            .append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    private static String printed(byte[] body) throws IOException {
        try (var document = Loader.loadPDF(body)) {
            var title = document.getDocumentInformation().getTitle();
            return title + "\n" + new PDFTextStripper().getText(document);
        }
    }

    /** Without what differs from answer to answer by design. */
    String unsigned() {
        return text.replaceAll("(name=\"_(?:csrf|once)\" value=)\"[^\"]*\"", "$1")
                .replaceAll("(name=\"until\" value=)\"[^\"]*\"", "$1")
                .replaceAll("Content-Length: .*", "")
                .replaceAll("data-csrf-token=\"[^\"]*\"", "")
                .replaceAll("(?i)XSRF-TOKEN=[^;\\]]*", "")
                .replaceAll("<dcterms:\\w+ [^>]*>[^<]*", "");
    }

    boolean isGiven() {
        return status < 400 && !isDoor();
    }

    /** The way to the door is a no. */
    boolean isDoor() {
        return status >= 300 && status < 400 && text.contains("/sign-in");
    }

    boolean broke() {
        return status >= 500;
    }

    List<Word> words() {
        return Word.all().stream().filter(word -> text.contains(word.text())).toList();
    }
}
