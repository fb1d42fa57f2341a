package org.hamkke.partner.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.AmountText;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerKind;
import org.hamkke.partner.PartnerRule;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.partner.Profile;
import org.hamkke.partner.Registration;
import org.jspecify.annotations.Nullable;

/** What was typed about a partner, kept as it is until all of it holds. */
public record PartnerForm(Map<String, String> typed) {
    public PartnerForm {
        typed = Map.copyOf(typed);
    }

    static PartnerForm of(Entry entry) {
        var typed = new LinkedHashMap<String, String>();
        var numbers = entry.registration();
        var revenue = entry.revenue();
        typed.put("name", entry.name());
        typed.put("englishName", entry.englishName());
        typed.put("businessNumber", numbers.businessWritten());
        typed.put("corporateNumber", numbers.corporateWritten());
        typed.put("corporateCode", numbers.corporateCode());
        typed.put("lei", numbers.leiWritten());
        typed.put("isin", numbers.isinWritten());
        typed.put("numberReason", numbers.reason());
        typed.put("kind", entry.kind() == null ? "" : entry.kind().name());
        typed.put("industry", entry.industry());
        typed.put("country", entry.country());
        typed.put("region", entry.region());
        typed.put("website", entry.website());
        typed.put("phone", entry.phone());
        typed.put("revenue", revenue == null ? "" : revenue.amount().toPlainString());
        typed.put("currency", revenue == null ? "KRW" : revenue.currency().getCurrencyCode());
        typed.put("tags", String.join(", ", entry.tags()));
        typed.put("status", entry.status().name());
        typed.put("owner", entry.owner() == null ? "" : entry.owner().toString());
        putProfile(typed, entry.profile());
        typed.put("notes", entry.notes());
        return new PartnerForm(typed);
    }

    private static void putProfile(Map<String, String> typed, Profile profile) {
        typed.put("businessModel", profile.businessModel());
        typed.put("marketPosition", profile.marketPosition());
        typed.put("decisionStructure", profile.decisionStructure());
        typed.put("coreValues", profile.coreValues());
        typed.put("priorities", profile.priorities());
        typed.put("language", profile.language());
        typed.put("workingStyle", profile.workingStyle());
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @throws RuleViolation with everything that doesn't hold, so that it is mended in one go */
    Entry entry() {
        var refusals = new ArrayList<RuleViolation.Refusal>();
        var registration = tried(this::registration, refusals);
        var revenue = tried(() -> AmountText.parse(at("revenue"), at("currency")), refusals);
        var owner = tried(this::owner, refusals);
        var kind =
                tried(
                        () -> constant(PartnerKind.class, at("kind"), PartnerRule.KIND_IS_KNOWN),
                        refusals);
        var status =
                tried(
                        () ->
                                constant(
                                        PartnerStatus.class,
                                        at("status"),
                                        PartnerRule.STATUS_IS_KNOWN),
                        refusals);
        var entry =
                tried(
                        () ->
                                new Entry(
                                        at("name"),
                                        at("englishName"),
                                        registration == null ? Registration.NONE : registration,
                                        kind,
                                        at("industry"),
                                        at("country").isBlank() ? Entry.HOME : at("country"),
                                        at("region"),
                                        at("website"),
                                        at("phone"),
                                        revenue,
                                        tags(),
                                        status == null ? PartnerStatus.CANDIDATE : status,
                                        owner,
                                        profile(),
                                        at("notes")),
                        refusals);
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return Objects.requireNonNull(entry);
    }

    private static <T> @Nullable T tried(
            Supplier<@Nullable T> part, List<RuleViolation.Refusal> refusals) {
        try {
            return part.get();
        } catch (RuleViolation violation) {
            refusals.addAll(violation.refusals());
            return null;
        }
    }

    private Registration registration() {
        return Registration.of(
                        at("businessNumber"),
                        at("corporateNumber"),
                        at("corporateCode"),
                        at("numberReason"))
                .abroad(at("lei"), at("isin"));
    }

    private List<String> tags() {
        return Arrays.stream(at("tags").split("[,，\n]")).toList();
    }

    private @Nullable PersonId owner() {
        if (at("owner").isBlank()) return null;
        try {
            return new PersonId(UUID.fromString(at("owner")));
        } catch (IllegalArgumentException _) {
            throw PartnerRule.OWNER_IS_A_COLLEAGUE.refusal();
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, String name, PartnerRule known) {
        if (name.isBlank()) return null;
        for (var constant : type.getEnumConstants())
            if (constant.name().equals(name)) return constant;
        throw known.refusal();
    }

    private Profile profile() {
        return new Profile(
                at("businessModel"),
                at("marketPosition"),
                at("decisionStructure"),
                at("coreValues"),
                at("priorities"),
                at("language"),
                at("workingStyle"));
    }
}
