package org.hamkke.partner.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.shell.face.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the directory's filters and forms offer, and the saved views.
 *
 * @param colleagues those at work, to choose from
 * @param everyone also those who left, to be named
 */
public record Choices(
        List<Choice> industries,
        List<Choice> countries,
        List<Choice> tags,
        List<Choice> colleagues,
        List<Choice> everyone,
        List<View> views) {

    /** @param shared everybody's rather than one's own */
    public record View(UUID id, String name, String query, boolean shared) {
        public String href() {
            return query.isEmpty() ? "/partners" : "/partners?" + query;
        }
    }

    public String colleague(@Nullable UUID id) {
        if (id == null) return "";
        return everyone.stream()
                .filter(person -> person.value().equals(id.toString()))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
