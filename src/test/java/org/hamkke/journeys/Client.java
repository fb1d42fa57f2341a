package org.hamkke.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Another program that talks to the product: by its open API, or only to ask whether it is there. */
record Client(String origin, HttpClient http, String token) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Client(String origin) {
        this(origin, HttpClient.newHttpClient(), "");
    }

    Client with(String token) {
        return new Client(origin, http, token);
    }

    boolean answers() {
        try {
            return send(to("/health").timeout(Duration.ofSeconds(1)).GET()).statusCode() == 200;
        } catch (IOException e) {
            pause();
            return false;
        }
    }

    HttpResponse<String> get(String path) {
        try {
            return send(to(path).GET());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> post(String path, String key, String json) throws IOException {
        return send(
                to(path).header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The time between two knocks at a door that is not open yet. */
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
}
