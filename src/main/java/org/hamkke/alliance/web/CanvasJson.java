package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * A canvas in the open API; amounts in won.
 *
 * @param version which was read, of the own one
 */
record CanvasJson(
        @Nullable String benefit,
        @Nullable String evidence,
        @Nullable BigDecimal worthLow,
        @Nullable BigDecimal worthHigh,
        @Nullable String basis,
        @Nullable String give,
        @Nullable BigDecimal costLow,
        @Nullable BigDecimal costHigh,
        @Nullable List<Belief> beliefs,
        @Nullable Integer version) {
    record Belief(@Nullable UUID about, @Nullable String wants) {
        CanvasForm.Believed typed() {
            return new CanvasForm.Believed(String.valueOf(about), text(wants));
        }
    }

    static CanvasJson of(Canvas one, @Nullable Integer version) {
        return new CanvasJson(
                one.benefit(),
                one.evidence(),
                one.worth().map(it -> it.low().amount()).orElse(null),
                one.worth().map(it -> it.high().amount()).orElse(null),
                one.basis(),
                one.give(),
                one.cost().map(it -> it.low().amount()).orElse(null),
                one.cost().map(it -> it.high().amount()).orElse(null),
                one.beliefs().stream()
                        .map(it -> new Belief(it.about().value(), it.wants()))
                        .toList(),
                version);
    }

    int over() {
        return version == null ? 0 : version;
    }

    Canvas read() {
        var worth = RangeForm.of(worthLow, worthHigh);
        var cost = RangeForm.of(costLow, costHigh);
        var believed =
                beliefs == null
                        ? List.<CanvasForm.Believed>of()
                        : beliefs.stream().map(Belief::typed).toList();
        return new CanvasForm(
                        text(benefit),
                        text(evidence),
                        worth.low(),
                        worth.high(),
                        text(basis),
                        text(give),
                        cost.low(),
                        cost.high(),
                        believed,
                        over())
                .read();
    }
}
