package org.hamkke.agreement.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every word of an agreement, and nothing else: what is shown, printed, compared, hashed and signed is this one value.
 *
 * @param collective how the parties are called together, 양사 for two
 * @param from the first day it is in force
 * @param months how long it runs
 * @param renews whether it goes on for as long again unless a party objects
 */
public record AgreementText(
        String title,
        List<Side> sides,
        String collective,
        LocalDate from,
        int months,
        boolean renews,
        String opening,
        List<Article> articles,
        String closing,
        List<Annex> annexes,
        List<Pledge> pledges) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param businessNumber empty when it is not known */
    public record Side(UUID organisation, String name, String businessNumber) {}

    /**
     * @param id stays the same from version to version, so that a moved article is still known
     * @param text one paragraph (항) per line, an item (목) on a line that begins with "- "
     */
    public record Article(UUID id, int number, ClauseKind kind, String heading, String text) {
        public ClauseText parsed() {
            return ClauseText.of(text);
        }
    }

    /** @param rows empty while the design has nothing to say */
    public record Annex(
            AnnexKind kind,
            int number,
            String heading,
            List<String> lines,
            List<String> columns,
            List<List<String>> rows) {}

    /**
     * A promise with an owner and a day.
     *
     * @param clause the article it stands in
     * @param dueOn the day, or absent when it is counted from the day the agreement takes effect
     */
    public record Pledge(
            UUID id,
            @Nullable UUID clause,
            String what,
            UUID organisation,
            String company,
            @Nullable UUID person,
            String personName,
            @Nullable LocalDate dueOn,
            @Nullable Integer dueDays) {
        public LocalDate due(LocalDate effective) {
            return dueOn != null ? dueOn : effective.plusDays(dueDays == null ? 0 : dueDays);
        }
    }

    public AgreementText {
        sides = List.copyOf(sides);
        articles = List.copyOf(articles);
        annexes = List.copyOf(annexes);
        pledges = List.copyOf(pledges);
    }

    public Optional<Article> article(UUID id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public LocalDate lastDay() {
        return Period.ofMonths(from, months).to();
    }

    /** What the keys turn for. */
    public Map<String, Object> content() {
        return JSON.convertValue(this, new TypeReference<>() {});
    }

    public String canonical() {
        return CanonicalJson.of(content());
    }

    public ContentHash hash() {
        return ContentHash.of(content());
    }

    public static AgreementText read(String canonical) {
        return JSON.readValue(canonical, AgreementText.class);
    }
}
