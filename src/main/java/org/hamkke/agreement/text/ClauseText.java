package org.hamkke.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of an article as people type them: one per line, items below it on lines that begin with "- ". */
public record ClauseText(List<Paragraph> paragraphs) {
    private static final Pattern MARK = Pattern.compile("^[①-⑳]\\s*");
    private static final String ITEM = "- ";

    public record Paragraph(String text, List<String> items) {
        public Paragraph {
            items = List.copyOf(items);
        }
    }

    public ClauseText {
        paragraphs = List.copyOf(paragraphs);
    }

    public static ClauseText of(String typed) {
        var found = new ArrayList<Paragraph>();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> add(found, line));
        return new ClauseText(found);
    }

    /** Numbers are the document's; a mark that came along with a pasted text would stand there twice. */
    private static void add(List<Paragraph> found, String line) {
        if (!line.startsWith(ITEM) || found.isEmpty())
            found.add(new Paragraph(MARK.matcher(line).replaceFirst(""), List.of()));
        else
            found.set(
                    found.size() - 1, with(found.getLast(), line.substring(ITEM.length()).strip()));
    }

    private static Paragraph with(Paragraph paragraph, String item) {
        var items = new ArrayList<>(paragraph.items());
        items.add(item);
        return new Paragraph(paragraph.text(), items);
    }
}
