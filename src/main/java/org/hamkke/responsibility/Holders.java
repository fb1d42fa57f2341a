package org.hamkke.responsibility;

import static org.hamkke.responsibility.Lines.Kind.HOLDERS;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Period;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The columns of the draft. */
@Component
public class Holders {
    static final int MOST = 24;
    private static final int NAME = 60;
    private static final int DESCRIPTION = 1000;

    private final JdbcClient jdbc;
    private final Draft draft;
    private final Lines lines;

    Holders(JdbcClient jdbc, Draft draft, Lines lines) {
        this.jdbc = jdbc;
        this.draft = draft;
        this.lines = lines;
    }

    /**
     * A column as it is to be.
     *
     * @param party absent for one that is of all parties
     */
    public record Role(
            String name, @Nullable UUID party, String description, @Nullable LocalDate renewsOn) {
        public static Role named(String name, @Nullable UUID party) {
            return new Role(name, party, "", null);
        }
    }

    @Transactional
    public HolderId add(Actor actor, AllianceId id, Role role) {
        var alliance = draft.open(actor, id);
        checked(alliance, role)
                .that(lines.count(HOLDERS, id) < MOST, ResponsibilityRule.HOLDERS_ARE_FEW, MOST)
                .done();
        var holder = HolderId.next();
        jdbc.sql(
                        "insert into responsibility.holders (id, circle_id, name, party_id, description, renews_on, place) values (?, ?, ?, ?, ?, ?, ?)")
                .params(holder.value(), id.value(), role.name().strip())
                .param(role.party())
                .param(role.description().strip())
                .param(role.renewsOn())
                .param(lines.nextPlace(HOLDERS, id))
                .update();
        draft.enter(actor, id, "holder-added", holder.value(), Map.of("name", role.name().strip()));
        return holder;
    }

    @Transactional
    public void change(Actor actor, AllianceId id, HolderId holder, int version, Role role) {
        var alliance = draft.open(actor, id);
        lines.requireThere(HOLDERS, id, holder.value());
        checked(alliance, role).done();
        int changed =
                jdbc.sql(
                                """
                                update responsibility.holders set name = ?, party_id = ?, description = ?, renews_on = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ?
                                """)
                        .param(role.name().strip())
                        .param(role.party())
                        .param(role.description().strip())
                        .param(role.renewsOn())
                        .params(id.value(), holder.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        draft.enter(
                actor, id, "holder-changed", holder.value(), Map.of("name", role.name().strip()));
    }

    @Transactional
    public void move(Actor actor, AllianceId id, HolderId holder, boolean right) {
        draft.open(actor, id);
        lines.requireThere(HOLDERS, id, holder.value());
        lines.move(HOLDERS, id, holder.value(), right);
        draft.enter(actor, id, "holder-moved", holder.value(), Map.of("right", right));
    }

    @Transactional
    public void remove(Actor actor, AllianceId id, HolderId holder) {
        draft.open(actor, id);
        lines.remove(actor, HOLDERS, id, holder.value());
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, HolderId holder) {
        draft.open(actor, id);
        lines.restore(actor, HOLDERS, id, holder.value());
    }

    private static Checks checked(AllianceSummary alliance, Role role) {
        var party = role.party();
        var renewsOn = role.renewsOn();
        return new Checks()
                .that(
                        !role.name().isBlank() && role.name().strip().length() <= NAME,
                        ResponsibilityRule.HOLDER_HAS_A_NAME,
                        NAME)
                .that(
                        role.description().length() <= DESCRIPTION,
                        ResponsibilityRule.DESCRIPTION_IS_SHORT_ENOUGH,
                        DESCRIPTION)
                .that(
                        party == null
                                || alliance.parties().stream()
                                        .anyMatch(one -> one.id().equals(party)),
                        ResponsibilityRule.HOLDER_BELONGS_TO_A_PARTY)
                .that(
                        renewsOn == null || Period.ERA.covers(renewsOn),
                        ResponsibilityRule.RENEWAL_DAY_CAN_BE_READ);
    }
}
