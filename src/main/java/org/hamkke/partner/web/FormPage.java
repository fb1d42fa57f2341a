package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.partner.Partner;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;

/**
 * The form of a partner, new or to be changed.
 *
 * @param partner what now stands; absent for a new one
 * @param meanwhile somebody saved since the form was opened
 */
public record FormPage(
        PartnerForm form,
        @Nullable Partner partner,
        Refused refused,
        boolean meanwhile,
        Choices choices) {
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "englishName",
                    "businessNumber",
                    "corporateNumber",
                    "corporateCode",
                    "lei",
                    "isin",
                    "numberReason",
                    "kind",
                    "industry",
                    "country",
                    "region",
                    "website",
                    "phone",
                    "revenue",
                    "currency",
                    "tags",
                    "status",
                    "owner",
                    "businessModel",
                    "marketPosition",
                    "decisionStructure",
                    "coreValues",
                    "priorities",
                    "language",
                    "workingStyle",
                    "notes");

    public String action() {
        return partner == null ? "/partners" : "/partners/" + partner.id();
    }

    public String back() {
        return action();
    }

    public int version() {
        return partner == null ? 0 : partner.version();
    }

    public String title() {
        return partner == null
                ? t("partner.new.title")
                : t("partner.edit.title", partner.entry().name());
    }

    public String at(String field) {
        return form.at(field);
    }

    public @Nullable String error(String field) {
        return refused.at(field);
    }

    /** A reason is asked for only when a number gives cause, or one was given. */
    public boolean asksForReason() {
        return !at("numberReason").isEmpty()
                || error("businessNumber") != null
                || error("corporateNumber") != null
                || error("lei") != null
                || error("isin") != null
                || error("numberReason") != null;
    }

    /** The chosen country stands in the list even when it is no country. */
    public List<Choice> countries() {
        return Countries.choices();
    }

    /** The owner stays on offer after leaving the organisation. */
    public List<Choice> owners() {
        return choices.everyone().stream()
                .filter(one ->
                        choices.colleagues().contains(one) || one.value().equals(at("owner")))
                .toList();
    }

    public Version mine() {
        return new Version(t("partner.conflict.mine"), t("partner.conflict.now"), facts(form));
    }

    public Version theirs() {
        var standing = java.util.Objects.requireNonNull(partner);
        var who = choices.colleague(standing.changedBy().value());
        return new Version(
                t("partner.conflict.theirs", who),
                org.hamkke.shell.Formats.dateTime(standing.changedAt()),
                facts(PartnerForm.of(standing.entry())));
    }

    private List<Fact> facts(PartnerForm shown) {
        return Stream.of(FIELDS.toArray(String[]::new))
                .map(field -> new Fact(t("partner.field." + field), said(field, shown.at(field))))
                .toList();
    }

    private String said(String field, String value) {
        if (value.isEmpty()) return "";
        return switch (field) {
            case "kind" -> textOf(Labels.kinds(), value);
            case "status" -> textOf(Labels.statuses(), value);
            case "country" -> textOf(Countries.choices(), value);
            case "owner" -> textOf(choices.everyone(), value);
            default -> value;
        };
    }

    private static String textOf(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }
}
