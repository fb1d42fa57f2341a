package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hamkke.demo.Program;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The calls that a page shows, as a reader copies them from it. */
record ShownCalls(String page) {
    private static final Pattern CALL =
            Pattern.compile(
                    "<p>([^<]*)</p>\\s*<pre[^>]*><code>POST /api/v1/calculations/(\\S+)\\n(.*?)</code>",
                    Pattern.DOTALL);

    /** @param about what the page says it gives */
    record Call(String about, String method, String body) {
        JsonNode answer(Calculator calculator) throws Exception {
            var response = calculator.send(method, body);
            assertThat(response.getStatus())
                    .as(about + response.getContentAsString(UTF_8))
                    .isEqualTo(200);
            return Program.json(response);
        }
    }

    List<Call> all() {
        return CALL.matcher(page)
                .results()
                .map(call ->
                        new Call(
                                HtmlUtils.htmlUnescape(call.group(1)),
                                call.group(2),
                                HtmlUtils.htmlUnescape(call.group(3))))
                .toList();
    }

    List<Call> to(String method) {
        return all().stream().filter(call -> call.method().equals(method)).toList();
    }

    Call about(String words) {
        return all().stream()
                .filter(call -> call.about().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is in none of " + all()));
    }
}
