package org.hamkke.agreement;

import java.util.List;
import java.util.Optional;
import org.hamkke.agreement.text.AgreementText.Side;

/** What the two sides have decided elsewhere, as far as an agreement has to say it. Its words are Korean. */
record Design(
        String alliance,
        String purpose,
        List<Side> sides,
        List<Line> benefits,
        List<Line> goals,
        Grid roles,
        Optional<Sharing> sharing,
        Grid indicators) {

    /** @param label who or what it is about */
    record Line(String label, String text) {}

    /** A table; without rows it has nothing to say. */
    record Grid(List<String> columns, List<List<String>> rows) {
        static final Grid EMPTY = new Grid(List.of(), List.of());
    }

    /**
     * @param gains in which parts a gain falls, "한빛로보틱스 55%"
     * @param losses in which parts a loss is borne
     * @param further what else the rule says, a sentence each
     */
    record Sharing(List<String> gains, List<String> losses, List<String> further, Grid scenarios) {}
}
