package org.hamkke.fit.report;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Opinion.Placed;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Sureness;

/** What a picture says, in sentences. */
public record Summary(Picture picture, Voice voice) {
    private static final int A_HUNDRED = 100;

    /** Who was chosen. */
    public String conclusion() {
        var names = picture.chosen().stream().map(Runner::name).collect(joining(", "));
        return names.isEmpty() ? voice.say("nobody") : voice.say("chosen", names);
    }

    public List<String> sentences() {
        var said = new ArrayList<String>();
        picture.ranking().ifPresent(ranking -> said.addAll(ranked(ranking)));
        var sureness = basis().robustness();
        if (sureness != null) said.addAll(sure(sureness));
        if (basis().methods().size() > 1) said.add(methods());
        said.add(dissent());
        return List.copyOf(said);
    }

    private Basis basis() {
        return picture.basis();
    }

    private String name(UUID candidate) {
        return basis().candidate(candidate).map(Runner::name).orElse("");
    }

    private List<String> ranked(Opinion ranking) {
        var places = ranking.ranked();
        var said = new ArrayList<String>();
        var first = places.getFirst();
        if (places.size() == 1)
            said.add(voice.say("first", method(ranking), name(first.candidate())));
        else said.add(firstTwo(ranking, first, places.get(1)));
        places.stream()
                .filter(p -> p.place() > 1 && picture.decision().chosen().contains(p.candidate()))
                .map(p -> voice.say("behind", name(p.candidate()), p.place()))
                .forEach(said::add);
        return said;
    }

    private String firstTwo(Opinion ranking, Placed first, Placed second) {
        return voice.say(
                first.place() == second.place() ? "level" : "ahead",
                method(ranking),
                ranking.places().size(),
                name(first.candidate()),
                figure(ranking, first),
                name(second.candidate()),
                figure(ranking, second));
    }

    private static String figure(Opinion ranking, Placed placed) {
        return Shown.figure(ranking.method(), placed.figure().doubleValue());
    }

    /** Those that are ever first, most often first. */
    private List<String> sure(Sureness sureness) {
        var said = new ArrayList<String>();
        sureness.candidates().stream()
                .filter(id -> hundredths(sureness, id) > 0)
                .sorted((a, b) -> Double.compare(sureness.first(b), sureness.first(a)))
                .limit(3)
                .map(id -> voice.say("sure", name(id), hundredths(sureness, id)))
                .forEach(said::add);
        var flip = sureness.flip();
        if (flip != null) said.add(flip(flip));
        return said;
    }

    private static long hundredths(Sureness sureness, UUID candidate) {
        return Math.round(sureness.first(candidate) * A_HUNDRED);
    }

    private String flip(Sureness.Flip flip) {
        return voice.say(
                flip.to().compareTo(flip.from()) > 0 ? "flip.up" : "flip.down",
                basis().criterion(flip.criterion()).map(c -> c.name()).orElse(""),
                Shown.share(flip.from().doubleValue()),
                Shown.share(flip.to().doubleValue()),
                name(flip.challenger()));
    }

    /** Which candidate most methods put first. */
    private String methods() {
        var first = new java.util.LinkedHashMap<UUID, Integer>();
        basis().methods().forEach(m -> m.winners().forEach(w -> first.merge(w, 1, Integer::sum)));
        var most =
                java.util.Collections.max(first.entrySet(), java.util.Map.Entry.comparingByValue());
        return voice.say("methods", basis().methods().size(), most.getValue(), name(most.getKey()));
    }

    private String dissent() {
        int count = picture.decision().dissents().size();
        return count == 0 ? voice.say("agreed") : voice.say("dissent", count);
    }

    public static String method(Opinion opinion) {
        return methodNamed(opinion.method());
    }

    public static String methodNamed(String label) {
        return t("fit.methods.name." + label);
    }
}
