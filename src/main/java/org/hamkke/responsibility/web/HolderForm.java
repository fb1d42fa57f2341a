package org.hamkke.responsibility.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.hamkke.kernel.Ids;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.Holders;
import org.hamkke.responsibility.ResponsibilityRule;
import org.jspecify.annotations.Nullable;

/** A column as it was typed, whatever it says. */
public record HolderForm(
        int version, String name, String party, String description, String renewsOn) {
    static final HolderForm EMPTY = new HolderForm(0, "", "", "", "");

    static HolderForm of(Holder holder) {
        return new HolderForm(
                holder.version(),
                holder.name(),
                holder.party() == null ? "" : holder.party().toString(),
                holder.description(),
                holder.renewsOn() == null ? "" : holder.renewsOn().toString());
    }

    Holders.Role role() {
        return new Holders.Role(name, id(), description, day());
    }

    private @Nullable UUID id() {
        return party.isBlank() ? null : Ids.parse(party);
    }

    private @Nullable LocalDate day() {
        if (renewsOn.isBlank()) return null;
        try {
            return LocalDate.parse(renewsOn.strip());
        } catch (DateTimeParseException _) {
            throw ResponsibilityRule.RENEWAL_DAY_CAN_BE_READ.refusal();
        }
    }
}
