package org.hamkke.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Running text, some of it strong or emphasised. A line feed in it is a line break on paper. */
public record Prose(List<Run> runs) {

    public Prose {
        runs = List.copyOf(runs);
    }

    public static Prose of(String text) {
        return new Prose(List.of(Run.plain(text)));
    }

    public static Prose strong(String text) {
        return new Prose(List.of(Run.strong(text)));
    }

    static List<Prose> each(String... texts) {
        return Stream.of(texts).map(Prose::of).toList();
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return Plain.isBlank(text());
    }

    public enum Weight {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    public record Run(String text, Weight weight) {
        public Run {
            text = Plain.text(text);
        }

        public static Run plain(String text) {
            return new Run(text, Weight.PLAIN);
        }

        public static Run strong(String text) {
            return new Run(text, Weight.STRONG);
        }

        public static Run emphasis(String text) {
            return new Run(text, Weight.EMPHASIS);
        }
    }
}
