package load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a connection: as a program with a token, as a browser with cookies and the token of its forms. */
public final class Seat implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final Wire wire;
    private final Account account;
    private final Map<String, String> cookies = new TreeMap<>();
    private String formToken = "";

    /** As the demo story logs it. */
    public record Account(String email, String password, String token) {}

    public Seat(int port, Account account) throws IOException {
        this.wire = new Wire(port);
        this.account = account;
    }

    Seat signedIn() throws IOException {
        page("/sign-in");
        var entered = form("/sign-in", Map.of("email", account.email(), "password", account.password()));
        if (entered.status() != 302) throw new IOException("sign-in answered " + entered.status());
        var form = page("/partners/new").text();
        var token = FORM_TOKEN.matcher(form);
        if (token.find()) formToken = token.group(1);
        return this;
    }

    /** What a program reads. */
    public Wire.Answer api(String path) throws IOException {
        return wire.ask(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + account.token()
                + "\r\nAccept: application/json\r\n\r\n").getBytes(UTF_8));
    }

    /** What a program writes, to have one effect however often it is sent. */
    public Wire.Answer api(String path, String json) throws IOException {
        return sent("POST ", path, json, "Idempotency-Key: " + UUID.randomUUID() + "\r\n");
    }

    public Wire.Answer put(String path, String json) throws IOException {
        return sent("PUT ", path, json, "");
    }

    private Wire.Answer sent(String method, String path, String json, String header) throws IOException {
        var body = json.getBytes(UTF_8);
        return wire.ask(joined(method + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + account.token()
                + "\r\n" + header + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n", body));
    }

    Wire.Answer page(String path) throws IOException {
        return page(path, "");
    }

    /** As browsers ask for it. */
    Wire.Answer packed(String path) throws IOException {
        return page(path, "Accept-Encoding: gzip\r\n");
    }

    private Wire.Answer page(String path, String header) throws IOException {
        var answer = wire.ask(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + header + cookieHeader() + "\r\n").getBytes(UTF_8));
        cookies.putAll(answer.cookies());
        if (formToken.isEmpty()) {
            var token = FORM_TOKEN.matcher(answer.text());
            if (token.find()) formToken = token.group(1);
        }
        return answer;
    }

    Wire.Answer form(String path, Map<String, String> fields) throws IOException {
        var all = new TreeMap<>(fields);
        all.put("_csrf", formToken);
        all.put("_once", UUID.randomUUID().toString());
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&")).getBytes(UTF_8);
        var answer = wire.ask(joined("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookieHeader()
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n", body));
        cookies.putAll(answer.cookies());
        return answer;
    }

    private String cookieHeader() {
        if (cookies.isEmpty()) return "";
        return "Cookie: " + cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")) + "\r\n";
    }

    private static byte[] joined(String head, byte[] body) {
        var first = head.getBytes(UTF_8);
        var whole = java.util.Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, whole, first.length, body.length);
        return whole;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
