package org.hamkke.document;

import java.util.Locale;

/** The order marks of legal paper, by the document's language. */
enum Numbering {
    KOREAN("제%d조") {
        @Override
        String clause(int number) {
            return number <= CIRCLED ? Character.toString('①' + number - 1) : "(" + number + ")";
        }

        @Override
        String item(int number) {
            return Ganada.mark(number) + ".";
        }

        @Override
        boolean wordCounts(int clauses, int items) {
            return clauses <= CIRCLED && items <= Ganada.SERIES;
        }
    },
    ENGLISH("Article %d") {
        @Override
        String clause(int number) {
            return "(" + number + ")";
        }

        @Override
        String item(int number) {
            return number <= LETTERS ? "(" + (char) ('a' + number - 1) + ")" : "(" + number + ")";
        }

        @Override
        boolean wordCounts(int clauses, int items) {
            return items <= LETTERS;
        }
    };

    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;
    private final String article;

    Numbering(String article) {
        this.article = article;
    }

    static Numbering in(Locale language) {
        return language.getLanguage().equals("ko") ? KOREAN : ENGLISH;
    }

    String article(int number) {
        return article.formatted(number);
    }

    String title(Article of) {
        var mark = article(of.number());
        return Plain.isBlank(of.heading()) ? mark : mark + " (" + of.heading() + ")";
    }

    abstract String clause(int number);

    abstract String item(int number);

    /** Beyond these, word processors count differently from one another and from us. */
    abstract boolean wordCounts(int clauses, int items);

    boolean wordCounts(Article article) {
        var items = article.clauses().stream().mapToInt(clause -> clause.items().size()).max();
        return wordCounts(article.clauses().size(), items.orElse(0));
    }
}
