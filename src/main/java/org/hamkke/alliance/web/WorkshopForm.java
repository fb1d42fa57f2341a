package org.hamkke.alliance.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.Workshop;
import org.hamkke.alliance.WorkshopPlan;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** A workshop record as it was typed. */
public record WorkshopForm(
        String heldOn,
        String vision,
        String mission,
        String values,
        String questions,
        List<Voice> voices,
        int version)
        implements Typed<WorkshopForm> {
    public record Voice(String side, String attendees, String expectations) {
        WorkshopPlan.Voice read() {
            return new WorkshopPlan.Voice(OrganisationId.of(side), attendees, expectations);
        }
    }

    static WorkshopForm of(MultiValueMap<String, String> sent) {
        return new WorkshopForm(
                Forms.one(sent, "heldOn"),
                Forms.one(sent, "vision"),
                Forms.one(sent, "mission"),
                Forms.one(sent, "values"),
                Forms.one(sent, "questions"),
                IntStream.range(0, sent.getOrDefault("side", List.of()).size())
                        .mapToObj(row -> voice(sent, row))
                        .toList(),
                Forms.version(sent));
    }

    private static Voice voice(MultiValueMap<String, String> sent, int row) {
        return new Voice(
                Forms.at(sent, "side", row),
                Forms.at(sent, "attendees", row),
                Forms.at(sent, "expectations", row));
    }

    static WorkshopForm of(Workshop one) {
        var plan = one.plan();
        return new WorkshopForm(
                plan.heldOn().toString(),
                plan.vision(),
                plan.mission(),
                plan.values(),
                plan.questions(),
                plan.voices().stream()
                        .map(it ->
                                new Voice(it.side().toString(), it.attendees(), it.expectations()))
                        .toList(),
                one.version());
    }

    static WorkshopForm blank(Clock clock) {
        var today = Formats.day(clock.instant()).toString();
        return new WorkshopForm(today, "", "", "", "", List.of(), 0);
    }

    @Override
    public WorkshopForm over(int current) {
        return new WorkshopForm(heldOn, vision, mission, values, questions, voices, current);
    }

    WorkshopPlan read() {
        var day = Figures.day(heldOn).orElseThrow(AllianceRule.WORKSHOP_WAS_HELD_ON_A_DAY::refusal);
        return new WorkshopPlan(
                day, vision, mission, values, questions, voices.stream().map(Voice::read).toList());
    }

    /** What was typed of that company. */
    public Voice of(String side) {
        return voices.stream()
                .filter(one -> one.side().equals(side))
                .findFirst()
                .orElse(new Voice(side, "", ""));
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("alliance.workshop.held-on"), heldOn),
                new Fact(Words.t("alliance.workshop.vision"), vision),
                new Fact(Words.t("alliance.workshop.mission"), mission),
                new Fact(Words.t("alliance.workshop.values"), values),
                new Fact(Words.t("alliance.workshop.voices"), said()),
                new Fact(Words.t("alliance.workshop.questions"), questions));
    }

    private String said() {
        return voices.stream()
                .map(one -> one.attendees() + ": " + one.expectations())
                .collect(Collectors.joining("\n"));
    }
}
