package org.hamkke.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.trust.BetaReputation;
import org.hamkke.trust.TrustFigure;

/** Alliances of one company with figures as a test wants them. */
public final class Standings {
    private static final OrganisationId READER = OrganisationId.next();

    private Standings() {}

    public static Standing standing(String partner, int kept, int broken, int performance) {
        return new Standing(
                alliance(partner),
                READER,
                Optional.of(trust(kept, broken)),
                Optional.of(performance(performance)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Standing unmeasured(String partner) {
        return new Standing(
                alliance(partner),
                READER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Standing before(Standing now, int kept, int performance) {
        return new Standing(
                now.alliance(),
                READER,
                now.trust(),
                now.performance(),
                Optional.of(trust(kept, 0)),
                Optional.of(performance(performance)),
                Optional.empty());
    }

    private static AllianceSummary alliance(String partner) {
        var parties = List.of(party("한빛로보틱스", READER), party(partner, OrganisationId.next()));
        return new AllianceSummary(
                new AllianceId(UUID.randomUUID()),
                partner + " 동맹",
                "",
                Stage.GOVERN,
                Instant.EPOCH,
                0,
                parties);
    }

    private static Party party(String name, OrganisationId seat) {
        return new Party(
                UUID.randomUUID(),
                name,
                Optional.of(seat),
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private static TrustFigure trust(int kept, int broken) {
        return new TrustFigure(new BetaReputation(kept, broken), kept, 0, broken);
    }

    private static PerformanceFigure performance(int points) {
        var value = BigDecimal.valueOf(points);
        return new PerformanceFigure(value, value, value, List.of());
    }
}
