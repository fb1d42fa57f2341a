package org.hamkke.alliance.web;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.Expectation;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.springframework.util.MultiValueMap;

/** One expected number as it was typed. */
public record ExpectationForm(
        String expectation,
        String unit,
        String baseline,
        String target,
        String due,
        String yearlyValue,
        String basis) {
    static final ExpectationForm BLANK = new ExpectationForm("", "", "", "", "", "", "");

    static ExpectationForm of(Expectation one) {
        return new ExpectationForm(
                one.name(),
                one.unit(),
                Figures.typed(one.baseline()),
                Figures.typed(one.target()),
                one.due().toString(),
                one.yearlyValue().map(Money::amount).map(Figures::typed).orElse(""),
                one.basis());
    }

    static List<ExpectationForm> rows(MultiValueMap<String, String> form) {
        var rows = form.getOrDefault("expectation", List.of()).size();
        return IntStream.range(0, rows).mapToObj(row -> row(form, row)).toList();
    }

    static ExpectationForm row(MultiValueMap<String, String> form, int row) {
        return new ExpectationForm(
                Forms.at(form, "expectation", row),
                Forms.at(form, "unit", row),
                Forms.at(form, "baseline", row),
                Forms.at(form, "target", row),
                Forms.at(form, "due", row),
                Forms.at(form, "yearlyValue", row),
                Forms.at(form, "basis", row));
    }

    boolean isBlank() {
        return (expectation + unit + baseline + target + due + yearlyValue + basis).isBlank();
    }

    Expectation read() {
        new Checks()
                .that(!expectation.isBlank(), AllianceRule.EXPECTATION_HAS_A_NAME, 120)
                .that(!unit.isBlank(), AllianceRule.EXPECTATION_HAS_A_UNIT, 30)
                .that(Figures.number(baseline).isPresent(), AllianceRule.BASELINE_IS_A_NUMBER)
                .that(Figures.number(target).isPresent(), AllianceRule.TARGET_IS_A_NUMBER)
                .that(Figures.day(due).isPresent(), AllianceRule.DUE_IS_A_DATE)
                .that(
                        yearlyValue.isBlank() || Figures.won(yearlyValue).isPresent(),
                        AllianceRule.YEARLY_VALUE_IS_AN_AMOUNT)
                .that(
                        yearlyValue.isBlank() || !basis.isBlank(),
                        AllianceRule.YEARLY_VALUE_HAS_A_BASIS,
                        500)
                .done();
        return new Expectation(
                expectation,
                unit,
                Figures.number(baseline).orElseThrow(),
                Figures.number(target).orElseThrow(),
                Figures.day(due).orElseThrow(),
                Figures.won(yearlyValue),
                basis);
    }

    static List<Expectation> readAll(List<ExpectationForm> rows) {
        return InRow.readAll(rows, ExpectationForm::isBlank, ExpectationForm::read);
    }
}
