package org.hamkke.document;

/** Word's running lists: articles count on by themselves until one leaves the sequence, then a new list starts there. */
final class DocxNumbering {
    static final int BULLETS = 1;
    private static final int BULLET_LIST = 3;
    private final int articleList;
    private final StringBuilder running = new StringBuilder();
    private int list = BULLETS;
    private int last;

    DocxNumbering(Numbering numbering) {
        articleList = numbering == Numbering.KOREAN ? 1 : 2;
        start(BULLETS, BULLET_LIST, "");
    }

    /** The list in which this article has its number. */
    int listOf(Article article) {
        if (list == BULLETS || article.number() != last + 1) restart(article.number());
        last = article.number();
        return list;
    }

    private void restart(int number) {
        var override =
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>";
        start(++list, articleList, override.formatted(number));
    }

    private void start(int id, int definition, String override) {
        running.append("<w:num w:numId=\"").append(id);
        running.append("\"><w:abstractNumId w:val=\"").append(definition).append("\"/>");
        running.append(override).append("</w:num>\n");
    }

    String running() {
        return running.toString();
    }
}
