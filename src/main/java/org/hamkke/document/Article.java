package org.hamkke.document;

import java.util.List;
import java.util.stream.Stream;

/** 조: an article with its clauses (항). A sole clause is printed without a mark, as Korean agreements do. */
public record Article(int number, String heading, List<Clause> clauses) implements Block {

    public Article {
        Limits.require(number >= 1, "an article counts from 1");
        heading = Plain.line(heading);
        clauses = List.copyOf(clauses);
    }

    public static Article of(int number, String heading, String... clauses) {
        return new Article(number, heading, Stream.of(clauses).map(Clause::of).toList());
    }

    boolean marksClauses() {
        return clauses.size() > 1;
    }

    /** 항, with its sub-items (목). */
    public record Clause(Prose prose, List<Prose> items) {
        public Clause {
            items = List.copyOf(items);
        }

        public static Clause of(String text, String... items) {
            return new Clause(Prose.of(text), Prose.each(items));
        }
    }
}
