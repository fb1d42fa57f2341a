package org.hamkke.document;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.document.Block.Fact;

/** The parties' signatures side by side under a common date, each of equal size: no party stands above another. */
public record Signatures(String dated, List<Signature> signatures) implements Block {

    public Signatures {
        dated = Plain.line(dated);
        signatures = List.copyOf(signatures);
    }

    public Signatures(List<Signature> signatures) {
        this("", signatures);
    }

    /** Two or three stand in one row; four stand two by two, more three by three. */
    int columns() {
        var count = signatures.size();
        return count == 4 ? 2 : Math.min(Math.max(count, 2), 3);
    }

    List<List<Signature>> rows() {
        var width = columns();
        var count = (signatures.size() + width - 1) / width;
        return IntStream.range(0, count)
                .mapToObj(row ->
                        signatures.subList(
                                row * width, Math.min(signatures.size(), (row + 1) * width)))
                .toList();
    }

    public record Signature(String company, String position, String person, Mark mark) {
        public Signature {
            company = Plain.text(company);
            position = Plain.line(position);
            person = Plain.line(person);
        }
    }

    public sealed interface Mark {}

    /** Space for a seal, labelled as in "(인)", and a date to be written by hand, as in "2026년    월    일". */
    public record Seal(String date, String label) implements Mark {
        public Seal {
            date = Plain.line(date);
            label = Plain.line(label);
        }
    }

    /** The recorded electronic assent: when, and to which content. */
    public record Assent(Fact moment, Fact contentHash) implements Mark {}
}
