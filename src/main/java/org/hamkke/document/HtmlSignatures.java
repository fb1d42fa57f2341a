package org.hamkke.document;

import java.util.List;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Signatures.Assent;
import org.hamkke.document.Signatures.Seal;
import org.hamkke.document.Signatures.Signature;

/** Signatures in equal columns that never break over a page. */
final class HtmlSignatures {
    private HtmlSignatures() {}

    static void print(Html page, Signatures signatures) {
        if (signatures.signatures().isEmpty()) return;
        page.line("p", "dated", signatures.dated());
        var body = page.add("table", "signatures").add("tbody");
        for (var row : signatures.rows()) row(body.add("tr"), row, signatures.columns());
    }

    private static void row(Html line, List<Signature> row, int columns) {
        for (var column = 0; column < columns; column++) {
            var cell = line.add("td", "signature of" + columns);
            if (column < row.size()) signature(cell, row.get(column));
        }
    }

    private static void signature(Html cell, Signature signature) {
        var card = cell.add("div", "card");
        card.line("p", "company", signature.company());
        switch (signature.mark()) {
            case Seal seal -> sealed(card, signature, seal);
            case Assent assent -> assented(card, signature, assent);
        }
    }

    private static void sealed(Html card, Signature signature, Seal seal) {
        var row = card.add("table", "sealed").add("tbody").add("tr");
        var words = row.add("td", "words");
        person(words, signature);
        words.line("p", "date", seal.date());
        row.add("td", "space").add("div", "seal").text(seal.label());
    }

    private static void assented(Html card, Signature signature, Assent assent) {
        person(card, signature);
        fact(card, "moment", assent.moment());
        fact(card, "hash", assent.contentHash());
    }

    private static void person(Html parent, Signature signature) {
        var line = parent.add("p", "person");
        line.line("span", "position", signature.position());
        line.text(" ").line("span", "name", signature.person());
    }

    private static void fact(Html card, String style, Fact fact) {
        var line = card.add("p", style);
        line.line("span", "label", fact.label());
        line.text(" ").prose(fact.value());
    }
}
