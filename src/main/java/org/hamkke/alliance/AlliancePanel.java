package org.hamkke.alliance;

import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Actor;

/** A module that has something to show on the page of an alliance; implement it as a component. */
public interface AlliancePanel {
    enum Where {
        MAIN,
        ASIDE
    }

    /**
     * @param template without its ending: {@code trust/figures}
     * @param model the template's parameters
     */
    record Panel(Where where, String template, Map<String, Object> model) {}

    /** Empty where there is nothing to show yet. */
    Optional<Panel> of(Actor actor, AllianceSummary alliance);
}
