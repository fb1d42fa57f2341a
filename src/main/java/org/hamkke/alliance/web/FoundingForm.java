package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.alliance.Blueprint;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Founding;
import org.hamkke.identity.EmailAddress;
import org.springframework.util.MultiValueMap;

/**
 * A founding as it was typed.
 *
 * @param blueprint empty when the alliance begins on a blank page
 * @param chosen which numbers of the blueprint both sides will see, by their place
 */
public record FoundingForm(
        String blueprint,
        String name,
        String purpose,
        List<InviteForm> companies,
        Set<String> chosen) {
    static FoundingForm of(MultiValueMap<String, String> form) {
        return new FoundingForm(
                Forms.one(form, "blueprint"),
                Forms.one(form, "name"),
                Forms.one(form, "purpose"),
                InviteForm.rows(form),
                Set.copyOf(form.getOrDefault("chosen", List.of())));
    }

    static FoundingForm blank() {
        return new FoundingForm("", "", "", List.of(InviteForm.BLANK), Set.of());
    }

    static FoundingForm from(Blueprint blueprint) {
        var all =
                IntStream.range(0, blueprint.plan().expectations().size())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.toSet());
        var plan = blueprint.plan();
        return new FoundingForm(
                blueprint.id().toString(),
                plan.name(),
                plan.purpose(),
                List.of(InviteForm.BLANK),
                Set.copyOf(all));
    }

    FoundingForm longer() {
        var rows = new ArrayList<>(companies);
        rows.add(InviteForm.BLANK);
        return new FoundingForm(blueprint, name, purpose, List.copyOf(rows), chosen);
    }

    Optional<BlueprintId> origin() {
        return blueprint.isBlank() ? Optional.empty() : Optional.of(BlueprintId.of(blueprint));
    }

    /** @param stranger refuses an address that can't be invited */
    Founding read(List<Expectation> offered, Consumer<EmailAddress> stranger) {
        var synergies =
                IntStream.range(0, offered.size())
                        .filter(place -> chosen.contains(String.valueOf(place)))
                        .mapToObj(offered::get)
                        .toList();
        return new Founding(
                name, purpose, InviteForm.readAll(companies, stranger), synergies, origin());
    }
}
