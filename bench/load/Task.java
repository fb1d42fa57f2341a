package load;

import java.io.IOException;
import java.util.List;

/** What one connection does again and again; each answer must be the expected one. */
record Task(String name, Act act, int expected) {
    boolean reads() {
        return !name.endsWith("create");
    }

    interface Act {
        Wire.Answer at(Seat seat, Names names) throws IOException;
    }

    /** @param ids of partners that stand in the directory; @param places where a page of the list may go on */
    static List<Task> all(List<String> ids, List<String> places) {
        return List.of(
                new Task("API list of 50", (seat, names) -> seat.api("/api/v1/partners?limit=50&after=" + names.of(places)), 200),
                new Task("API search", (seat, names) -> seat.api("/api/v1/partners?limit=50&q=" + encoded(names.search())), 200),
                new Task("API open", (seat, names) -> seat.api("/api/v1/partners/" + names.of(ids)), 200),
                new Task("API create", (seat, names) -> seat.api("/api/v1/partners", json(names)), 201),
                new Task("page list of 50", (seat, names) -> seat.packed("/partners?after=" + names.of(places)), 200),
                new Task("page search", (seat, names) -> seat.packed("/partners?q=" + encoded(names.search())), 200),
                new Task("page open", (seat, names) -> seat.packed("/partners/" + names.of(ids)), 200),
                new Task("page create", Task::enter, 200));
    }

    /** The form and the page it leads to. */
    private static Wire.Answer enter(Seat seat, Names names) throws IOException {
        var entered = seat.form("/partners", java.util.Map.of("name", names.company(), "industry", names.industry(), "region", names.region(), "country", "KR", "status", "CANDIDATE", "tags", names.tag()));
        return entered.status() == 302 ? seat.packed(entered.headers().get("location").replaceFirst("^http://[^/]+", "")) : entered;
    }

    private static String json(Names names) {
        return """
                {"name": "%s", "kind": "MIDSIZE", "industry": "%s", "region": "%s", "phone": "02-000-0000", "tags": ["%s"], "revenue": {"amount": "34200000000", "currency": "KRW"}}
                """.formatted(names.company(), names.industry(), names.region(), names.tag());
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
