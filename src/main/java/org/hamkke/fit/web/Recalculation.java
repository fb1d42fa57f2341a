package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hamkke.kernel.NotFound;

/**
 * How anyone gets the figures of a page again: the calls that give them, and in words what no call gives.
 *
 * @param legends what the calls number, from 0
 * @param formulas of the figures that follow from the others by a line of arithmetic
 */
public record Recalculation(List<Legend> legends, List<Call> calls, List<String> formulas) {
    /** More is not for reading. */
    private static final int MOST_CELLS = 1_000;

    public Recalculation {
        legends = legends.stream().filter(legend -> !legend.names().isEmpty()).toList();
        calls = List.copyOf(calls);
        formulas = List.copyOf(formulas);
    }

    /** Names as a call numbers them. */
    public record Legend(String of, List<String> names) {}

    /**
     * @param label by which its file goes
     * @param about which figure it gives
     * @param body what is sent
     * @param file where a body too long to read can be had; empty for one that stands on the page
     */
    public record Call(
            String label,
            String about,
            String method,
            Supplier<Map<String, Object>> body,
            String file) {
        static Call brief(String label, String about, String method, Map<String, Object> body) {
            return new Call(label, about, method, () -> body, "");
        }

        Call filed(String at, long cells) {
            return cells > MOST_CELLS ? new Call(label, about, method, body, at) : this;
        }

        /** Method, address and body. */
        public String text() {
            var address = "POST " + CalculationsApi.PATH + method;
            return isFiled() ? address : address + "\n" + BodyText.of(body.get());
        }

        public boolean isFiled() {
            return !file.isEmpty();
        }
    }

    Map<String, Object> body(String label) {
        return calls.stream()
                .filter(call -> call.label().equals(label))
                .findFirst()
                .map(call -> call.body().get())
                .orElseThrow(NotFound::new);
    }
}
