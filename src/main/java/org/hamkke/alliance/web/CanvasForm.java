package org.hamkke.alliance.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.CanvasRule;
import org.hamkke.alliance.OwnCanvas;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** A canvas as it was typed. */
public record CanvasForm(
        String benefit,
        String evidence,
        String worthLow,
        String worthHigh,
        String basis,
        String give,
        String costLow,
        String costHigh,
        List<Believed> beliefs,
        int version)
        implements Typed<CanvasForm> {
    static final CanvasForm BLANK = new CanvasForm("", "", "", "", "", "", "", "", List.of(), 0);

    /** @param about the company whose wish is guessed */
    public record Believed(String about, String wants) {}

    static CanvasForm of(MultiValueMap<String, String> sent) {
        return new CanvasForm(
                Forms.one(sent, "benefit"),
                Forms.one(sent, "evidence"),
                Forms.one(sent, "worthLow"),
                Forms.one(sent, "worthHigh"),
                Forms.one(sent, "basis"),
                Forms.one(sent, "give"),
                Forms.one(sent, "costLow"),
                Forms.one(sent, "costHigh"),
                IntStream.range(0, sent.getOrDefault("about", List.of()).size())
                        .mapToObj(row -> believed(sent, row))
                        .toList(),
                Forms.version(sent));
    }

    private static Believed believed(MultiValueMap<String, String> sent, int row) {
        return new Believed(Forms.at(sent, "about", row), Forms.at(sent, "wants", row));
    }

    static CanvasForm of(OwnCanvas own) {
        var canvas = own.canvas();
        var worth = RangeForm.of(canvas.worth());
        var cost = RangeForm.of(canvas.cost());
        return new CanvasForm(
                canvas.benefit(),
                canvas.evidence(),
                worth.low(),
                worth.high(),
                canvas.basis(),
                canvas.give(),
                cost.low(),
                cost.high(),
                canvas.beliefs().stream()
                        .map(one -> new Believed(one.about().toString(), one.wants()))
                        .toList(),
                own.version());
    }

    @Override
    public CanvasForm over(int current) {
        return new CanvasForm(
                benefit, evidence, worthLow, worthHigh, basis, give, costLow, costHigh, beliefs,
                current);
    }

    Canvas read() {
        var worth = new RangeForm(worthLow, worthHigh);
        var cost = new RangeForm(costLow, costHigh);
        new Checks()
                .that(worth.isSound(), CanvasRule.WORTH_IS_A_RANGE)
                .that(cost.isSound(), CanvasRule.COST_IS_A_RANGE)
                .done();
        var believed =
                beliefs.stream()
                        .map(one -> new Canvas.Belief(OrganisationId.of(one.about()), one.wants()))
                        .toList();
        return new Canvas(benefit, evidence, worth.read(), basis, give, cost.read(), believed);
    }

    /** What was typed about that company. */
    public String wants(String about) {
        return beliefs.stream()
                .filter(one -> one.about().equals(about))
                .map(Believed::wants)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("alliance.canvas.benefit"), benefit),
                new Fact(Words.t("alliance.canvas.evidence"), evidence),
                new Fact(Words.t("alliance.canvas.worth"), worthLow + " – " + worthHigh),
                new Fact(Words.t("alliance.canvas.basis"), basis),
                new Fact(Words.t("alliance.canvas.give"), give),
                new Fact(Words.t("alliance.canvas.cost"), costLow + " – " + costHigh),
                new Fact(
                        Words.t("alliance.canvas.beliefs"),
                        beliefs.stream().map(Believed::wants).collect(Collectors.joining("\n"))));
    }
}
