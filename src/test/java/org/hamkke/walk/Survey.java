package org.hamkke.walk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hamkke.walk.Forms.Form;

/** What a walk through all reading routes brought to light. */
final class Survey {
    /** What was read where it should not be, and what broke. */
    final Set<String> complaints = new TreeSet<>();

    /** The routes that answered somebody whose things they show. */
    final Set<Route> answered = new LinkedHashSet<>();

    /** In what shapes a word came to those it is for. */
    final Map<Word, Set<String>> shapes = new HashMap<>();

    /** What those who may write were offered to send. */
    final Set<Form> forms = new LinkedHashSet<>();

    Set<String> shapesOf(Ground ground) {
        return shapesOf(new Word(Word.Kind.CONTENT, ground));
    }

    void addAll(Survey other) {
        complaints.addAll(other.complaints);
        answered.addAll(other.answered);
        other.shapes.forEach((word, found) -> shapesOf(word).addAll(found));
        forms.addAll(other.forms);
    }

    void note(Reader reader, Ask ask, Answer answer) {
        if (answer.broke()) complaints.add(reader + " breaks " + ask + ": " + answer.body());
        for (var word : answer.words())
            if (word.isFor(reader)) shapesOf(word).add(answer.shape());
            else complaints.add(reader + " reads " + word.text() + " at " + ask);
        if (!answer.isGiven()) return;
        answered.add(ask.route());
        if (reader.company() != null && !reader.lens()) forms.addAll(Forms.in(answer.body()));
    }

    private Set<String> shapesOf(Word word) {
        return shapes.computeIfAbsent(word, _ -> new TreeSet<>());
    }
}
