package org.hamkke.finance.dart;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hamkke.finance.ratio.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for the whole statement of one company and year (단일회사 전체 재무제표, {@code fnlttSinglAcntAll}). It follows no redirect,
 * reads no endless answer, waits no longer than set, and tells nobody the address it asked: the key is in it.
 */
@Component
public class Dart {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String ANNUAL_REPORT = "11011";
    private static final int OK = 200;
    private static final DartAnswer UNREACHABLE = new DartAnswer.Failed(DartFailure.UNREACHABLE);

    /** How the platform says that a body went beyond its limit; it has no exception of its own for that. */
    private static final String TOO_LONG = "exceeds capacity";

    private final DartSettings settings;
    private final HttpClient client;

    Dart(DartSettings settings) {
        this.settings = settings;
        client =
                HttpClient.newBuilder()
                        .connectTimeout(settings.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    /** A connection that had died in the meantime is no answer; it is asked once more over a new one. */
    public DartAnswer annual(DartKey key, String corporateCode, Year year, Scope scope) {
        var request = HttpRequest.newBuilder(address(key, corporateCode, year, scope)).build();
        var answer = ask(request);
        return UNREACHABLE.equals(answer) ? ask(request) : answer;
    }

    private DartAnswer ask(HttpRequest request) {
        // The request's own timeout ends with the headers; this one covers an answer that trickles.
        var answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return read(answer.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new DartAnswer.Failed(DartFailure.TIMED_OUT);
        } catch (ExecutionException failed) {
            return new DartAnswer.Failed(failure(failed.getCause()));
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new DartAnswer.Failed(DartFailure.TIMED_OUT);
        }
    }

    private static DartAnswer read(HttpResponse<byte[]> response) {
        return response.statusCode() == OK
                ? DartText.read(response.body())
                : new DartAnswer.Failed(DartFailure.UNREADABLE);
    }

    private static DartFailure failure(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) return DartFailure.TIMED_OUT;
        return cause != null && String.valueOf(cause.getMessage()).contains(TOO_LONG)
                ? DartFailure.TOO_LARGE
                : DartFailure.UNREACHABLE;
    }

    private URI address(DartKey key, String corporateCode, Year year, Scope scope) {
        return URI.create(
                "%s/api/fnlttSinglAcntAll.json?crtfc_key=%s&corp_code=%s&bsns_year=%s&reprt_code=%s&fs_div=%s"
                        .formatted(
                                settings.url().toString().replaceFirst("/+$", ""),
                                encoded(key.value()),
                                encoded(corporateCode),
                                year,
                                ANNUAL_REPORT,
                                scope == Scope.SEPARATE ? "OFS" : "CFS"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
