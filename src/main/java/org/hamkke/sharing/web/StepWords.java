package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.hamkke.sharing.Step;

/** A step of the calculation as a sentence, parties in the order of the page. */
record StepWords(List<SharingPages.Seat> seats) {
    SharingPage.Stage stage(Step step) {
        var moves =
                seats.stream().map(seat -> Figures.change(step.moves().get(seat.index()))).toList();
        return new SharingPage.Stage(words(step), moves);
    }

    private String words(Step step) {
        return switch (step) {
            case Step.Shared(var from, var amount, var shares, var _) ->
                    shared(from, amount, shares);
            case Step.Capped(int party, var cap, var _) ->
                    t("sharing.step.capped", name(party), Figures.words(cap));
            case Step.Guaranteed(int party, var guarantee, var _) ->
                    t("sharing.step.guaranteed", name(party), Figures.words(guarantee));
            case Step.LossShared(var amount, var shares, var _) ->
                    t("sharing.step.loss-shared", Figures.words(amount), ratio(shares));
            case Step.Ceiled(int party, var ceiling, var _) ->
                    t("sharing.step.ceiled", name(party), Figures.words(ceiling));
            case Step.BeyondCeilings(var amount, var _) ->
                    t("sharing.step.beyond-ceilings", Figures.words(amount));
        };
    }

    private String shared(Money from, Money amount, List<Share> shares) {
        if (from.isZero()) return t("sharing.step.shared", Figures.words(amount), ratio(shares));
        return t(
                "sharing.step.shared-above",
                Figures.words(from),
                Figures.words(amount),
                ratio(shares));
    }

    private String ratio(List<Share> shares) {
        return seats.stream()
                .map(seat -> shares.get(seat.index()).percent())
                .collect(Collectors.joining(" : "));
    }

    private String name(int party) {
        return seats.stream()
                .filter(seat -> seat.index() == party)
                .map(SharingPages.Seat::name)
                .findFirst()
                .orElse("");
    }
}
