package org.hamkke.document;

import org.hamkke.document.Block.Heading;
import org.w3c.dom.Document;

/** The page tree that the PDF is set from. */
final class HtmlPaper {
    private static final int LARGEST = 110;
    private final Paper paper;
    private final Html root = Html.root();
    private final Html head = root.add("head");
    private final Html body = root.add("body");
    private final Html bookmarks;

    HtmlPaper(Paper paper) {
        this.paper = paper;
        root.with("lang", paper.languageTag());
        head.add("title").text(paper.title());
        head.add("meta").with("name", "subject").with("content", paper.title());
        head.add("style").text(Resource.text("paper.css"));
        bookmarks = head.add("bookmarks");
    }

    Document tree() {
        margins();
        body.line("h1", "title", paper.title());
        body.line("p", "subtitle", paper.subtitle());
        var blocks = new HtmlBlocks(body, Numbering.in(paper.language()), articleTag());
        paper.blocks().forEach(block -> place(blocks, block));
        return root.document();
    }

    /** Running elements come first: they appear from the page on which they stand in the tree. */
    private void margins() {
        watermark(paper.margins().watermark());
        body.line("div", "header", paper.margins().header());
        body.line("div", "footer", paper.margins().footer());
    }

    /** As large as fits between the margins: 482 points, of which a Hangul syllable takes one em. */
    private void watermark(String word) {
        if (word.isEmpty()) return;
        var ems = word.codePoints().mapToDouble(point -> point < 0x1100 ? 0.66 : 1).sum();
        var size = (int) Math.min(LARGEST, 440 / ems);
        body.add("div", "watermark").with("style", "font-size: " + size + "pt").text(word);
    }

    private void place(HtmlBlocks blocks, Block block) {
        var mark = "b" + bookmarks.element().getChildNodes().getLength();
        var words = bookmark(block);
        if (!Plain.isBlank(words)) {
            bookmarks.add("bookmark").with("name", words).with("href", "#" + mark);
        }
        blocks.print(block, mark);
    }

    private String bookmark(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Article article -> Numbering.in(paper.language()).title(article);
            default -> "";
        };
    }

    /** A screen reader stumbles over skipped levels: articles stand below chapters only where there are chapters. */
    private String articleTag() {
        return paper.blocks().stream().anyMatch(Heading.class::isInstance) ? "h3" : "h2";
    }
}
