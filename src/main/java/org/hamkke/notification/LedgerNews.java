package org.hamkke.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.ledger.Tellings;
import org.hamkke.shell.News;
import org.hamkke.shell.NewsSource;
import org.hamkke.shell.face.Ring;
import org.springframework.stereotype.Component;

/** Everything others did that is worth an entry in a chain: proposed, turned a key, entered, confirmed, promised. */
@Component
class LedgerNews implements NewsSource {
    private final Ledger ledger;
    private final Tellings tellings;
    private final Alliances alliances;

    LedgerNews(Ledger ledger, Tellings tellings, Alliances alliances) {
        this.ledger = ledger;
        this.tellings = tellings;
        this.alliances = alliances;
    }

    @Override
    public List<News> upTo(Actor actor, Instant upTo, int most) {
        var entries = ledger.ofOthers(actor, upTo, most);
        if (entries.isEmpty()) return List.of();
        var names = names(actor);
        return entries.stream().map(entry -> news(actor, entry, names)).toList();
    }

    @Override
    public int countSince(Actor actor, Instant since, int most) {
        return ledger.countOfOthers(actor, since, most);
    }

    private Map<UUID, String> names(Actor actor) {
        return alliances.of(actor).stream()
                .collect(toMap(alliance -> alliance.id().value(), AllianceSummary::name));
    }

    private News news(Actor actor, LedgerEntry entry, Map<UUID, String> names) {
        var ours = entry.circleId().equals(actor.ours().id());
        var telling = tellings.of(entry);
        return new News(
                entry.at(),
                entry.circleId() + "-" + entry.seq(),
                Sign.of(entry.kind()),
                telling.sentence(),
                ours ? telling.person() : names.getOrDefault(entry.circleId(), ""),
                Whereabouts.of(telling),
                ours ? Ring.OURS : Ring.SHARED);
    }
}
