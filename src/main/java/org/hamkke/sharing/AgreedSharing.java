package org.hamkke.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.shell.Language;

/**
 * The rule in effect, for other modules.
 *
 * @param names of the parties, by the ids that the plan speaks of
 */
public record AgreedSharing(int number, Instant since, SharingPlan plan, Map<UUID, String> names) {
    public AgreedSharing {
        names = Map.copyOf(names);
    }

    static AgreedSharing of(RuleVersion version, AllianceSummary alliance) {
        return new AgreedSharing(
                version.number(),
                Objects.requireNonNull(version.inEffectAt()),
                version.plan(),
                names(alliance));
    }

    public static Map<UUID, String> names(AllianceSummary alliance) {
        return alliance.parties().stream().collect(Collectors.toMap(Party::id, Party::name));
    }

    /** As on the screen: 이익이 나면 한빛로보틱스가 55%, … 가져요. */
    public List<String> inWords(Language language) {
        return RuleWords.spoken(language, names).plain(plan.rule());
    }

    /** As clauses of a document: 이익은 한빛로보틱스 55%, …의 비율로 배분한다. */
    public List<String> clauses(Language language) {
        return RuleWords.written(language, names).plain(plan.rule());
    }

    /** Failure has been thought through: at least one scenario ends in loss. */
    public boolean coversFailure() {
        return plan.scenarios().stream().anyMatch(Scenario::endsInLoss);
    }
}
