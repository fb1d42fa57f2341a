package org.hamkke.partner.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partner;
import org.jspecify.annotations.Nullable;

/** A partner in the open API; what is left out is empty. Reading gives id, version, changedAt and trashedAt besides. */
record PartnerBody(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable String businessNumber,
        @Nullable String corporateNumber,
        @Nullable String corporateCode,
        @Nullable String lei,
        @Nullable String isin,
        @Nullable String numberReason,
        @Nullable String kind,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String region,
        @Nullable String website,
        @Nullable String phone,
        @Nullable Amount revenue,
        @Nullable List<String> tags,
        @Nullable String status,
        @Nullable String owner,
        @Nullable Portrait profile,
        @Nullable String notes,
        @Nullable String changedAt,
        @Nullable String trashedAt) {
    private static final int NO_VERSION = -1;

    /** An exact amount, as in {@code {"amount": "34200000000", "currency": "KRW"}}. */
    record Amount(BigDecimal amount, String currency) {
        static @Nullable Amount of(@Nullable Money money) {
            return money == null
                    ? null
                    : new Amount(money.amount(), money.currency().getCurrencyCode());
        }
    }

    record Portrait(
            @Nullable String businessModel,
            @Nullable String marketPosition,
            @Nullable String decisionStructure,
            @Nullable String coreValues,
            @Nullable String priorities,
            @Nullable String language,
            @Nullable String workingStyle) {}

    static PartnerBody of(Partner partner) {
        var entry = partner.entry();
        var numbers = entry.registration();
        return new PartnerBody(
                partner.id().toString(),
                partner.version(),
                entry.name(),
                entry.englishName(),
                numbers.businessWritten(),
                numbers.corporateWritten(),
                numbers.corporateCode(),
                numbers.leiWritten(),
                numbers.isinWritten(),
                numbers.reason(),
                entry.kind() == null ? null : entry.kind().name(),
                entry.industry(),
                entry.country(),
                entry.region(),
                entry.website(),
                entry.phone(),
                Amount.of(entry.revenue()),
                entry.tags(),
                entry.status().name(),
                entry.owner() == null ? null : entry.owner().toString(),
                portrait(entry),
                entry.notes(),
                partner.changedAt().toString(),
                partner.trashedAt().map(Object::toString).orElse(null));
    }

    private static Portrait portrait(Entry entry) {
        var profile = entry.profile();
        return new Portrait(
                profile.businessModel(),
                profile.marketPosition(),
                profile.decisionStructure(),
                profile.coreValues(),
                profile.priorities(),
                profile.language(),
                profile.workingStyle());
    }

    /** A change without its version is based on none, and so is refused as stale. */
    int versionOrNone() {
        return version == null ? NO_VERSION : version;
    }

    Entry entry() {
        var typed = new HashMap<String, String>();
        put(
                typed,
                "name",
                name,
                "englishName",
                englishName,
                "businessNumber",
                businessNumber,
                "corporateNumber",
                corporateNumber);
        put(
                typed,
                "corporateCode",
                corporateCode,
                "lei",
                lei,
                "isin",
                isin,
                "numberReason",
                numberReason,
                "kind",
                kind,
                "industry",
                industry,
                "country",
                country);
        put(
                typed, "region", region, "website", website, "phone", phone, "status", status,
                "owner", owner, "notes", notes);
        if (tags != null) typed.put("tags", String.join("\n", tags));
        if (revenue != null)
            put(typed, "revenue", revenue.amount().toPlainString(), "currency", revenue.currency());
        if (profile != null) putProfile(typed, profile);
        return new PartnerForm(typed).entry();
    }

    private static void putProfile(HashMap<String, String> typed, Portrait profile) {
        put(
                typed,
                "businessModel",
                profile.businessModel(),
                "marketPosition",
                profile.marketPosition());
        put(
                typed,
                "decisionStructure",
                profile.decisionStructure(),
                "coreValues",
                profile.coreValues());
        put(
                typed,
                "priorities",
                profile.priorities(),
                "language",
                profile.language(),
                "workingStyle",
                profile.workingStyle());
    }

    private static void put(HashMap<String, String> typed, @Nullable String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (name != null && value != null) typed.put(name, value);
        }
    }
}
