package org.hamkke.finance.dart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * NOT OpenDART: a server on this machine, for tests only, that answers {@code /api/fnlttSinglAcntAll.json} in the format OpenDART
 * documents (개발가이드, 단일회사 전체 재무제표), its failures included. The companies and figures in it are invented, and every answer
 * says so in the header {@code X-Local-OpenDart}.
 */
public final class LocalDart implements AutoCloseable {
    /** Any other key is unknown here. */
    public static final String KEY = "0123456789abcdef0123456789abcdef01234567";

    private static final Map<String, String> WORDS =
            Map.of(
                    "000", "정상",
                    "010", "등록되지 않은 키입니다.",
                    "011", "사용할 수 없는 키입니다.",
                    "013", "조회된 데이타가 없습니다.",
                    "020", "사용한도를 초과하였습니다.",
                    "100", "필드의 부적절한 값입니다.",
                    "800", "시스템 점검으로 인한 서비스가 중지 중입니다.",
                    "900", "정의되지 않은 오류가 발생하였습니다.");

    /** How a request may end other than in a documented answer. */
    public enum Mishap {
        SILENCE,
        TRICKLE,
        REDIRECT,
        PAGE,
        ENDLESS,
        BROKEN
    }

    private final HttpServer server;
    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Map<String, Mishap> mishaps = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    public LocalDart() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/fnlttSinglAcntAll.json", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param lines made by {@link #line} */
    public void files(String company, int year, String scope, String... lines) {
        statements.put(
                company + year + scope,
                Stream.of(lines)
                        .map(line -> line.replace("YEAR", String.valueOf(year)))
                        .collect(Collectors.joining(",")));
    }

    /** From now on this company's questions are refused with this status. */
    public void refuses(String company, String status) {
        refusals.put(company, status);
    }

    public void refuses(String company, int year, String status) {
        refusals.put(company + year, status);
    }

    public void meets(String company, Mishap mishap) {
        mishaps.put(company, mishap);
    }

    public void meets(String company, int year, Mishap mishap) {
        mishaps.put(company + year, mishap);
    }

    public void recovers(String company) {
        refusals.keySet().removeIf(key -> key.startsWith(company));
        mishaps.keySet().removeIf(key -> key.startsWith(company));
    }

    /** Year and scope of every question about this company, in their order. */
    public List<String> asked(String company) {
        return asked.stream()
                .filter(question -> question.startsWith(company))
                .map(question -> question.substring(company.length()))
                .toList();
    }

    public static String line(String division, String id, String name, String amount) {
        return line(division, id, name, amount, "KRW");
    }

    public static String line(
            String division, String id, String name, String amount, String currency) {
        return """
        {"rcept_no":"YEAR0311001085","reprt_code":"11011","bsns_year":"YEAR","corp_code":"00000000","sj_div":"%s","sj_nm":"",
         "account_id":"%s","account_nm":"%s","account_detail":"-","thstrm_nm":"제 9 기","thstrm_amount":"%s",
         "frmtrm_nm":"제 8 기","frmtrm_amount":"1","bfefrmtrm_nm":"제 7 기","bfefrmtrm_amount":"1","ord":"1","currency":"%s"}
        """
                .formatted(division, id, name, amount, currency);
    }

    /** A sound company: debt ratio 100 %, current ratio 200 %, margin 10 %, coverage 5 times. Amounts in won. */
    public static String[] sound(long revenue) {
        var tenth = String.valueOf(revenue / 10);
        return new String[] {
            line("BS", "ifrs-full_Assets", "자산총계", "2,000,000,000"),
            line("BS", "ifrs-full_CurrentAssets", "유동자산", "800,000,000"),
            line("BS", "ifrs-full_Liabilities", "부채총계", "1,000,000,000"),
            line("BS", "ifrs-full_CurrentLiabilities", "유동부채", "400,000,000"),
            line("BS", "ifrs-full_Equity", "자본총계", "1,000,000,000"),
            line("IS", "ifrs-full_Revenue", "수익(매출액)", String.valueOf(revenue)),
            line("IS", "dart_OperatingIncomeLoss", "영업이익(손실)", tenth),
            line("IS", "ifrs-full_FinanceCosts", "금융원가", String.valueOf(revenue / 50)),
            line("IS", "ifrs-full_ProfitLoss", "당기순이익(손실)", String.valueOf(revenue / 20)),
            line("CF", "dart_AdjustmentsForInterestExpenses", "이자비용", String.valueOf(revenue / 50)),
            line("SCE", "ifrs-full_Equity", "기말자본", "7")
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // An exchange whose question was never taken is closed by force, its answer perhaps
            // unsent.
            exchange.getRequestBody().readAllBytes();
            var question = parameters(exchange.getRequestURI().getRawQuery());
            var company = question.getOrDefault("corp_code", "");
            var year = question.getOrDefault("bsns_year", "");
            asked.add(company + year + question.getOrDefault("fs_div", ""));
            exchange.getResponseHeaders().add("X-Local-OpenDart", "invented figures for tests");
            // Closing the exchange closes its connection, which a client must not keep for the next
            // question.
            exchange.getResponseHeaders().add("Connection", "close");
            var mishap = mishaps.getOrDefault(company + year, mishaps.get(company));
            if (mishap == null) send(exchange, 200, documented(question, company, year));
            else meet(exchange, mishap);
        }
    }

    private String documented(Map<String, String> question, String company, String year) {
        if (!KEY.equals(question.get("crtfc_key"))) return status("010");
        if (!question.getOrDefault("reprt_code", "").equals("11011")) return status("100");
        var refusal = refusals.getOrDefault(company + year, refusals.get(company));
        if (refusal != null) return status(refusal);
        var lines = statements.get(company + year + question.get("fs_div"));
        return lines == null
                ? status("013")
                : "{\"status\":\"000\",\"message\":\"정상\",\"list\":[" + lines + "]}";
    }

    private static String status(String code) {
        return "{\"status\":\"%s\",\"message\":\"%s\"}"
                .formatted(code, WORDS.getOrDefault(code, ""));
    }

    private static void meet(HttpExchange exchange, Mishap mishap) throws IOException {
        switch (mishap) {
            case SILENCE -> sleep(30_000);
            case TRICKLE -> trickle(exchange);
            case REDIRECT -> {
                exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
                send(exchange, 302, "");
            }
            case PAGE -> send(exchange, 200, "<html><body>점검 중입니다</body></html>");
            case ENDLESS -> send(exchange, 200, " ".repeat(9 * 1024 * 1024));
            case BROKEN -> send(exchange, 500, "{}");
        }
    }

    /** The headers come at once and the body never ends. */
    private static void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 300; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            sleep(100);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
