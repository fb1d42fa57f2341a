package org.hamkke.partner.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.partner.Partner;
import org.jspecify.annotations.Nullable;

/** Decides what a row is, by number first, then by code, then by name; whoever could be two is asked about. */
final class Judge {
    private final Acquaintances known;
    private final Twins twins;

    Judge(Acquaintances known, Twins twins) {
        this.known = known;
        this.twins = twins;
    }

    Judged judge(Understood row, String answer) {
        if (row.isBlocked()) return Judged.plain(row, "", RowState.ERROR);
        if (answer.equals(StagedRow.LEFT_OUT)) return Judged.plain(row, answer, RowState.LEFT);
        var sameNumber = twins.byNumber(row);
        if (sameNumber != null) return twin(row, answer, sameNumber, List.of(), false);
        var chosen = chosen(answer);
        if (chosen != null) return matched(row, answer, chosen);
        return byNumber(row, answer);
    }

    private Judged byNumber(Understood row, String answer) {
        var business = known.byBusinessNumber(row);
        var code = known.byCode(row);
        if (business != null && code != null && !business.id().equals(code.id()))
            return ask(row, List.of(business, code));
        if (business != null) return matched(row, answer, business);
        if (code != null) return matched(row, answer, code);
        if (answer.equals(StagedRow.AS_NEW)) return Judged.plain(row, answer, RowState.NEW);
        return byName(row, answer);
    }

    private Judged byName(Understood row, String answer) {
        var namesakes = known.byName(row);
        if (namesakes.size() > 1) return ask(row, namesakes);
        if (namesakes.size() == 1) return matched(row, answer, namesakes.getFirst());
        var twin = twins.byName(row);
        return twin == null
                ? Judged.plain(row, "", RowState.NEW)
                : twin(row, answer, twin, List.of(), true);
    }

    /** An earlier row is, or may be, the same company. */
    private static Judged twin(
            Understood row, String answer, int earlier, List<UUID> candidates, boolean mayBeNew) {
        if (answer.equals(StagedRow.AS_TWIN))
            return new Judged(row, answer, RowState.CHANGED, null, candidates, earlier);
        if (mayBeNew && answer.equals(StagedRow.AS_NEW))
            return new Judged(row, answer, RowState.NEW, null, candidates, earlier);
        return new Judged(row, "", RowState.ASK, null, candidates, earlier);
    }

    private static Judged ask(Understood row, List<Partner> candidates) {
        return new Judged(
                row,
                "",
                RowState.ASK,
                null,
                candidates.stream().map(partner -> partner.id().value()).toList(),
                null);
    }

    private Judged matched(Understood row, String answer, Partner partner) {
        if (!row.fits(partner.entry()))
            return new Judged(row, answer, RowState.ERROR, partner.id().value(), List.of(), null);
        var state = changes(row, partner) ? RowState.CHANGED : RowState.SAME;
        var asked = Stream.of(partner.id().value()).filter(_ -> !answer.isEmpty()).toList();
        return new Judged(row, answer, state, partner.id().value(), asked, null);
    }

    private boolean changes(Understood row, Partner partner) {
        if (!row.merged(partner.entry()).equals(partner.entry())) return true;
        var person = known.person(partner.id(), row);
        var merged = row.contact(person == null ? null : person.entry());
        return merged != null && (person == null || !merged.equals(person.entry()));
    }

    private @Nullable Partner chosen(String answer) {
        try {
            return answer.length() == 36 ? known.get(UUID.fromString(answer)) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
