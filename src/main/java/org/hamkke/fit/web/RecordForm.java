package org.hamkke.fit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.DecisionPlan;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.kernel.ContentHash;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A decision as it is typed.
 *
 * @param seen the hash of what the reader decided upon
 * @param shown the ranking as the reader saw it, to be read beside the one that stands when it changed
 * @param deciders a name a line
 */
public record RecordForm(
        int version,
        String seen,
        String shown,
        List<String> chosen,
        boolean nobody,
        String method,
        String reason,
        String decidedOn,
        String deciders,
        List<Dissent> dissents,
        String superseding) {
    private static final int EMPTY_ROWS = 2;

    static RecordForm fresh(String decider, LocalDate today) {
        return new RecordForm(
                0,
                "",
                "",
                List.of(),
                false,
                RankingMethod.WEIGHTED_SUM.label(),
                "",
                today.toString(),
                decider,
                List.of(),
                "");
    }

    static RecordForm typed(MultiValueMap<String, String> sent) {
        return new RecordForm(
                number(first(sent, "version")),
                first(sent, "seen"),
                first(sent, "shown"),
                List.copyOf(sent.getOrDefault("chosen", List.of())),
                sent.containsKey("nobody"),
                first(sent, "method"),
                first(sent, "reason"),
                first(sent, "decidedOn"),
                first(sent, "deciders"),
                dissents(sent),
                first(sent, "superseding"));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static List<Dissent> dissents(MultiValueMap<String, String> sent) {
        var who = sent.getOrDefault("dissenter", List.of());
        var why = sent.getOrDefault("dissent", List.of());
        return IntStream.range(0, Math.max(who.size(), why.size()))
                .mapToObj(i -> new Dissent(at(who, i), at(why, i)))
                .filter(dissent -> !dissent.isEmpty())
                .toList();
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return at(sent.getOrDefault(name, List.of()), 0);
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }

    /** The same words upon what stands now. */
    RecordForm upon(int records, ContentHash basis, String ranking) {
        return new RecordForm(
                records,
                basis.value(),
                ranking,
                chosen,
                nobody,
                method,
                reason,
                decidedOn,
                deciders,
                dissents,
                superseding);
    }

    /** With room for more. */
    public List<Dissent> rows(int more) {
        var rows = new ArrayList<>(dissents);
        for (int i = 0; i < EMPTY_ROWS + more; i++) rows.add(new Dissent("", ""));
        return rows;
    }

    ContentHash basis() {
        return hash(seen);
    }

    /** A text that is no hash was never shown to anybody, so whatever stands now is something else. */
    static ContentHash hash(String seen) {
        return seen.matches("[0-9a-f]{64}") ? new ContentHash(seen) : ContentHash.ofText("");
    }

    DecisionPlan plan() {
        return new DecisionPlan(
                chosen.stream().map(PartnerId::of).toList(),
                nobody,
                method,
                reason,
                day(decidedOn),
                deciders.lines().toList(),
                dissents,
                superseding);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
