package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.CompanyName;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;

/** One partner with its people. */
public record ShowPage(Partner partner, List<Contact> contacts, Choices choices, boolean writes) {

    /** A part of the profile: its question stands there until somebody knows the answer. */
    public record Trait(String name, String text, String question) {}

    /** What stands with this company, by its name: the directory knows of no alliance. */
    public @Nullable String alliancesHref() {
        return partner.entry().status() == PartnerStatus.ALLIED
                ? Query.of("/alliances")
                        .with("q", new CompanyName(partner.entry().name()).normalised())
                        .href()
                : null;
    }

    public String lead() {
        var entry = partner.entry();
        var parts =
                Stream.of(
                        Labels.kind(entry.kind()),
                        entry.industry(),
                        Labels.place(entry.country(), entry.region()));
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    public List<Fact> facts() {
        var entry = partner.entry();
        var facts = new ArrayList<Fact>();
        add(facts, "englishName", entry.englishName());
        add(facts, "businessNumber", entry.registration().businessWritten());
        add(facts, "corporateNumber", entry.registration().corporateWritten());
        add(facts, "corporateCode", entry.registration().corporateCode());
        add(facts, "lei", entry.registration().leiWritten());
        add(facts, "isin", entry.registration().isinWritten());
        add(
                facts,
                "numberReason",
                entry.registration().isDoubtful() ? entry.registration().reason() : "");
        add(facts, "revenue", Labels.about(entry.revenue()));
        add(facts, "phone", entry.phone());
        add(facts, "country", Countries.name(entry.country()));
        add(facts, "region", entry.region());
        add(
                facts,
                "owner",
                choices.colleague(entry.owner() == null ? null : entry.owner().value()));
        facts.add(new Fact(t("partner.changedAt"), changed()));
        return facts;
    }

    private String changed() {
        var who = choices.colleague(partner.changedBy().value());
        var day = Formats.date(Formats.day(partner.changedAt()));
        return who.isEmpty() ? day : day + " " + who;
    }

    private static void add(List<Fact> facts, String field, String value) {
        if (!value.isEmpty()) facts.add(new Fact(t("partner.field." + field), value));
    }

    public List<Trait> traits() {
        var profile = partner.entry().profile();
        return List.of(
                trait("businessModel", profile.businessModel()),
                trait("marketPosition", profile.marketPosition()),
                trait("decisionStructure", profile.decisionStructure()),
                trait("coreValues", profile.coreValues()),
                trait("priorities", profile.priorities()),
                trait("language", profile.language()),
                trait("workingStyle", profile.workingStyle()));
    }

    private static Trait trait(String field, String text) {
        return new Trait(t("partner.field." + field), text, t("partner.ask." + field));
    }

    public boolean mayBeWished() {
        return writes && partner.entry().status().mayBeWished();
    }

    public Entry entry() {
        return partner.entry();
    }
}
