package org.hamkke.document;

import java.util.List;

/** A piece of paper between two others. An empty one prints nothing. */
public sealed interface Block
        permits Article,
                Bars,
                Block.Bullets,
                Block.Facts,
                Block.Heading,
                Block.Note,
                Block.PageBreak,
                Block.Paragraph,
                Block.Parties,
                Signatures,
                Table {

    /** A heading of level 1, 2 or 3 below the title. */
    record Heading(int level, String text) implements Block {
        public Heading {
            Limits.require(level >= 1 && level <= 3, "a heading has level 1, 2 or 3");
            text = Plain.line(text);
        }
    }

    record Paragraph(Prose prose) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(Prose.of(text));
        }
    }

    record Note(Prose prose) implements Block {
        public static Note of(String text) {
            return new Note(Prose.of(text));
        }
    }

    record Bullets(List<Prose> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        public static Bullets of(String... items) {
            return new Bullets(Prose.each(items));
        }
    }

    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, Prose value) {
        public Fact {
            label = Plain.text(label);
        }

        public static Fact of(String label, String value) {
            return new Fact(label, Prose.of(value));
        }
    }

    record Parties(List<Party> parties) implements Block {
        public Parties {
            parties = List.copyOf(parties);
        }
    }

    /** A company as the agreement introduces it: its role (갑, 을, or a short name), then its particulars. */
    record Party(String role, String company, List<Fact> particulars) {
        public Party {
            role = Plain.text(role);
            company = Plain.text(company);
            particulars = List.copyOf(particulars);
        }
    }

    record PageBreak() implements Block {}
}
