package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A handful of pages served by the test itself, so that the browser can be tried without the application. */
final class TinySite implements AutoCloseable {
    private static final String FRAME =
            """
            <!doctype html><html lang="ko"><head><meta charset="utf-8"><title>동맹</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>동맹 Alliance</h1>%s</main></body></html>
            """;
    private final HttpServer server;

    TinySite(Map<String, String> bodies) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/", exchange -> answer(exchange, bodies.get(exchange.getRequestURI().getPath())));
        server.start();
    }

    static TinySite with(String body) throws IOException {
        return new TinySite(Map.of("/", body));
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, @Nullable String body) throws IOException {
        var page = FRAME.formatted(body == null ? "없어요" : body).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        exchange.sendResponseHeaders(body == null ? 404 : 200, page.length);
        try (var out = exchange.getResponseBody()) {
            out.write(page);
        }
    }
}
