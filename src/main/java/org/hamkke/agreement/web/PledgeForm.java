package org.hamkke.agreement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.AgreementRule;
import org.hamkke.agreement.Pledges.NewPledge;

/**
 * A promise as it is being written.
 *
 * @param owner a company, or a company and a person of it with a colon between them
 */
public record PledgeForm(String what, String clause, String owner, String due, String days) {
    NewPledge read() {
        var parts = owner.split(":", 2);
        return new NewPledge(
                id(clause),
                what,
                id(parts[0]),
                parts.length > 1 ? id(parts[1]) : Optional.empty(),
                day(),
                number());
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
        } catch (DateTimeParseException _) {
            throw AgreementRule.PLEDGE_HAS_A_DAY.refusal();
        }
    }

    private Optional<Integer> number() {
        try {
            return days.isBlank() ? Optional.empty() : Optional.of(Integer.parseInt(days.strip()));
        } catch (NumberFormatException _) {
            throw AgreementRule.PLEDGE_HAS_A_DAY.refusal();
        }
    }
}
