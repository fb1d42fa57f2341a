package org.hamkke.fit.picture;

import java.util.List;
import java.util.Optional;

/** A decision and what it rested on. */
public record Picture(int format, Basis basis, Verdict decision) {
    public static final int FORMAT = 1;

    public Picture(Basis basis, Verdict decision) {
        this(FORMAT, basis, decision);
    }

    /** The ranking it rests on; nothing where nobody was ranked. */
    public Optional<Opinion> ranking() {
        return basis.opinion(decision.method());
    }

    public List<Runner> chosen() {
        return decision.chosen().stream().flatMap(id -> basis.candidate(id).stream()).toList();
    }

    public boolean chose(Runner candidate) {
        return decision.chosen().contains(candidate.id());
    }

    /** The one text of it that is hashed. */
    public String text() {
        return PictureText.of(this);
    }

    public static Picture read(String text) {
        return PictureText.read(text);
    }
}
