package org.hamkke.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Period;

/**
 * What a workshop record says.
 *
 * @param values what both hold by
 * @param questions what stayed open
 * @param voices of each side
 */
public record WorkshopPlan(
        LocalDate heldOn,
        String vision,
        String mission,
        String values,
        String questions,
        List<Voice> voices) {
    static final int LONGEST = 2000;

    /**
     * One side at the workshop.
     *
     * @param attendees who was there, with 직급
     * @param expectations of the alliance and of each other
     */
    public record Voice(OrganisationId side, String attendees, String expectations) {
        public Voice {
            attendees = attendees.strip();
            expectations = expectations.strip();
        }

        Map<String, Object> content(AllianceSummary alliance) {
            return Map.of(
                    "company",
                    alliance.nameOf(side),
                    "organisation",
                    side.value(),
                    "attendees",
                    attendees,
                    "expectations",
                    expectations);
        }
    }

    public WorkshopPlan {
        vision = vision.strip();
        mission = mission.strip();
        values = values.strip();
        questions = questions.strip();
        voices = List.copyOf(voices);
        var texts =
                Stream.concat(
                        Stream.of(vision, mission, values, questions),
                        voices.stream()
                                .flatMap(one -> Stream.of(one.attendees(), one.expectations())));
        new Checks()
                .that(Period.ERA.covers(heldOn), AllianceRule.WORKSHOP_WAS_HELD_ON_A_DAY)
                .that(
                        texts.allMatch(text -> text.length() <= LONGEST),
                        AllianceRule.WORKSHOP_TEXT_IS_SHORT_ENOUGH,
                        LONGEST)
                .done();
    }

    public Optional<Voice> of(OrganisationId side) {
        return voices.stream().filter(one -> one.side().equals(side)).findFirst();
    }

    /** A draft may leave anything open; what goes to the keys may not. */
    void requireWhole(Collection<OrganisationId> sides) {
        new Checks()
                .that(
                        !vision.isEmpty() && !mission.isEmpty() && !values.isEmpty(),
                        AllianceRule.WORKSHOP_SAYS_SOMETHING)
                .that(sides.stream().allMatch(this::names), AllianceRule.WORKSHOP_NAMES_BOTH_SIDES)
                .done();
    }

    private boolean names(OrganisationId side) {
        return of(side).filter(one -> !one.attendees().isEmpty()).isPresent();
    }

    /** Only the voices of these sides, each once. */
    WorkshopPlan of(Collection<OrganisationId> sides) {
        var kept = sides.stream().flatMap(side -> of(side).stream()).toList();
        return new WorkshopPlan(heldOn, vision, mission, values, questions, kept);
    }

    /** What the keys turn for. */
    Map<String, Object> content(AllianceSummary alliance) {
        var content = new HashMap<String, Object>();
        content.put("heldOn", heldOn);
        content.put("vision", vision);
        content.put("mission", mission);
        content.put("values", values);
        if (!questions.isEmpty()) content.put("questions", questions);
        content.put("voices", voices.stream().map(one -> one.content(alliance)).toList());
        return content;
    }
}
