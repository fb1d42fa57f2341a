package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Statement;
import org.hamkke.alliance.WinWin;
import org.hamkke.assent.Keys;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{id}/win-win")
class WinWinApi {
    private final WinWin winWin;

    WinWinApi(WinWin winWin) {
        this.winWin = winWin;
    }

    record Side(
            UUID organisation,
            String benefit,
            String evidence,
            @Nullable Instant confirmedAt,
            Statement.@Nullable Agreed agreed,
            int version) {
        static Side of(Statement one) {
            return new Side(
                    one.side().value(),
                    one.benefit(),
                    one.evidence(),
                    one.confirmedAt().orElse(null),
                    one.agreed().orElse(null),
                    one.version());
        }
    }

    /** @param proposal the newest one, whatever became of it */
    record Statements(boolean inEffect, @Nullable UUID proposal, List<Side> sides) {}

    record Own(@Nullable String benefit, @Nullable String evidence, int version) {}

    record Confirmation(int version) {}

    @GetMapping
    Statements get(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        var proposal =
                winWin.keys(actor, alliance)
                        .map(Keys::proposal)
                        .map(one -> one.value())
                        .orElse(null);
        return new Statements(
                winWin.isInEffect(actor, alliance),
                proposal,
                winWin.of(actor, alliance).stream().map(Side::of).toList());
    }

    /** Writes the own side's statement. */
    @PutMapping
    Statements write(Actor actor, @PathVariable String id, @RequestBody Own own) {
        winWin.write(
                actor, AllianceId.of(id), text(own.benefit()), text(own.evidence()), own.version());
        return get(actor, id);
    }

    @PostMapping("/confirmation")
    Statements confirm(
            Actor actor, @PathVariable String id, @RequestBody Confirmation confirmation) {
        winWin.confirm(actor, AllianceId.of(id), confirmation.version());
        return get(actor, id);
    }

    @PostMapping("/proposal")
    Statements propose(Actor actor, @PathVariable String id) {
        winWin.propose(actor, AllianceId.of(id));
        return get(actor, id);
    }
}
