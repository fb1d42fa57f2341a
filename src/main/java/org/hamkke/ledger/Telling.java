package org.hamkke.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Happening;
import org.hamkke.shell.face.Ring;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry in the reader's words. The sentence for the kind {@code alliance.founded} stands under {@code
 * alliance.ledger.founded}; it may name {0} the person and {1} what it happened to.
 *
 * @param person with 직급
 * @param what the name that the content gives, else empty
 */
public record Telling(
        LedgerEntry entry,
        String person,
        String organisation,
        String what,
        Map<String, Object> content) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Actor(String name, String organisationName) {}

    private record Body(Actor actor, Map<String, Object> content) {}

    /** With the names as they were entered; {@link Tellings} speaks them. */
    public static Telling of(LedgerEntry entry) {
        var body = JSON.readValue(entry.body(), new TypeReference<Body>() {});
        var actor = body.actor();
        return new Telling(
                entry,
                actor.name(),
                actor.organisationName(),
                whatOf(body.content()),
                body.content());
    }

    Telling about(String named) {
        return new Telling(entry, person, organisation, named, content);
    }

    public String sentence() {
        return Words.t(entry.kind().replaceFirst("\\.", ".ledger."), person, what);
    }

    public String note() {
        return Words.t("ledger.note", person, organisation, entry.seq(), fingerprint());
    }

    public Happening happening(LocalDate today, Ring ring) {
        return new Happening(Formats.near(entry.at(), today), sentence(), note(), ring);
    }

    /** Of what was signed where it was about keys, else of the entry itself. */
    private String fingerprint() {
        var hash = String.valueOf(content.getOrDefault("contentHash", entry.hash()));
        return hash.substring(0, 4) + " " + hash.substring(4, 8);
    }

    private static String whatOf(Map<String, Object> content) {
        return Stream.of("label", "name", "company", "goal", "title", "candidate", "selection")
                .filter(content::containsKey)
                .map(key -> String.valueOf(content.get(key)))
                .findFirst()
                .orElse("");
    }
}
