package org.hamkke.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bars below each other, each of parts that add up to a hundred. Word gets the same figures as a table.
 *
 * @param label of what the bars stand for, above their names
 * @param parts what each part means, the strongest ink first
 */
public record Bars(String caption, String label, List<String> parts, List<Bar> bars)
        implements Block {
    /** There are as many inks. */
    private static final int MOST_PARTS = 3;

    public Bars {
        caption = Plain.line(caption);
        label = Plain.line(label);
        parts = parts.stream().map(Plain::line).toList();
        bars = List.copyOf(bars);
        var width = parts.size();
        Limits.require(width >= 1 && width <= MOST_PARTS, "bars have one to three parts");
        Limits.require(
                bars.stream().allMatch(bar -> bar.shares().size() == width),
                "a bar has a share for each part");
    }

    /** Shares in whole percent, adding up to a hundred. */
    public record Bar(String name, List<Integer> shares) {
        public Bar {
            name = Plain.line(name);
            shares = List.copyOf(shares);
            Limits.require(
                    shares.stream().allMatch(share -> share >= 0)
                            && shares.stream().mapToInt(share -> share).sum() == 100,
                    "the shares of a bar add up to a hundred");
        }
    }

    Table asTable() {
        var heads = parts.stream().map(part -> new Table.Column(part, Table.Align.END, 1));
        return new Table(
                caption,
                Stream.concat(Stream.of(new Table.Column(label, Table.Align.START, 2)), heads)
                        .toList(),
                bars.stream().map(Bars::row).toList());
    }

    private static Table.Row row(Bar bar) {
        var shares = bar.shares().stream().map(share -> share + "%");
        return Table.Row.of(Stream.concat(Stream.of(bar.name()), shares).toArray(String[]::new));
    }
}
