package org.hamkke.alliance.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.Invitee;
import org.hamkke.identity.EmailAddress;
import org.springframework.util.MultiValueMap;

/** A company to invite, as it was typed. */
public record InviteForm(String company, String email, String language) {
    static final InviteForm BLANK = new InviteForm("", "", "ko");

    static List<InviteForm> rows(MultiValueMap<String, String> form) {
        return IntStream.range(0, form.getOrDefault("company", List.of()).size())
                .mapToObj(row -> row(form, row))
                .toList();
    }

    static InviteForm row(MultiValueMap<String, String> form, int row) {
        return new InviteForm(
                Forms.at(form, "company", row),
                Forms.at(form, "email", row),
                Forms.at(form, "letter", row));
    }

    boolean isBlank() {
        return (company + email).isBlank();
    }

    Invitee read() {
        AllianceRule.COMPANY_HAS_A_NAME.require(!company.isBlank());
        return new Invitee(company, new EmailAddress(email), spoken());
    }

    String spoken() {
        return language.equals("en") ? "en" : "ko";
    }

    /** @param stranger refuses an address that can't be invited */
    static List<Invitee> readAll(List<InviteForm> rows, Consumer<EmailAddress> stranger) {
        var addresses = new HashSet<String>();
        return InRow.readAll(
                rows,
                InviteForm::isBlank,
                row -> {
                    var invitee = row.read();
                    var address = invitee.email().value().toLowerCase(Locale.ROOT);
                    AllianceRule.ADDRESS_IS_GIVEN_ONCE.require(addresses.add(address));
                    stranger.accept(invitee.email());
                    return invitee;
                });
    }
}
