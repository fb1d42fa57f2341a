package org.hamkke.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two lines, word by word: the longest common subsequence of numbers, words and marks. A number and
 * the counter behind it are separate words, so that 80곳과 and 120곳과 differ in 80 and 120 only.
 */
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\d[\\d,.]*\\d|\\d|\\p{L}+|\\s+|.");
    private static final int LARGEST_TABLE = 4_000_000;

    public enum State {
        SAME,
        REMOVED,
        ADDED
    }

    public record Run(State state, String text) {}

    private WordDiff() {}

    public static List<Run> of(String before, String after) {
        if (before.equals(after))
            return before.isEmpty() ? List.of() : List.of(new Run(State.SAME, before));
        return calmed(joined(runs(words(before), words(after))));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > LARGEST_TABLE)
            return List.of(removed(String.join("", before)), added(String.join("", after)));
        var common = Lcs.table(before, after);
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                runs.add(new Run(State.SAME, before.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) runs.add(removed(before.get(i++)));
            else runs.add(added(after.get(j++)));
        }
        before.subList(i, before.size()).forEach(word -> runs.add(removed(word)));
        after.subList(j, after.size()).forEach(word -> runs.add(added(word)));
        return runs;
    }

    /** Between two changes what went stands before what came, each in one piece. */
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var run : runs) {
            if (run.state() == State.REMOVED) gone.append(run.text());
            else if (run.state() == State.ADDED) come.append(run.text());
            else {
                flush(joined, gone, come);
                same(joined, run.text());
            }
        }
        flush(joined, gone, come);
        return joined;
    }

    /** A lone space that both share between two changes is no island worth showing. */
    private static List<Run> calmed(List<Run> runs) {
        var again = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            boolean island =
                    run.state() == State.SAME
                            && run.text().isBlank()
                            && i > 0
                            && i < runs.size() - 1;
            if (island) again.addAll(List.of(removed(run.text()), added(run.text())));
            else again.add(run);
        }
        return joined(again);
    }

    private static void flush(List<Run> joined, StringBuilder gone, StringBuilder come) {
        if (!gone.isEmpty()) joined.add(removed(gone.toString()));
        if (!come.isEmpty()) joined.add(added(come.toString()));
        gone.setLength(0);
        come.setLength(0);
    }

    private static void same(List<Run> joined, String text) {
        if (!joined.isEmpty() && joined.getLast().state() == State.SAME)
            text = joined.removeLast().text() + text;
        joined.add(new Run(State.SAME, text));
    }

    private static Run removed(String text) {
        return new Run(State.REMOVED, text);
    }

    private static Run added(String text) {
        return new Run(State.ADDED, text);
    }
}
