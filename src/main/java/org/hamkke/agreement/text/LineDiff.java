package org.hamkke.agreement.text;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.agreement.text.WordDiff.Run;

/** Paragraphs against paragraphs: equal ones are found first, what lies between is compared word by word in order. */
final class LineDiff {
    private LineDiff() {}

    static List<List<Run>> of(String before, String after) {
        var earlier = before.lines().filter(line -> !line.isBlank()).toList();
        var later = after.lines().filter(line -> !line.isBlank()).toList();
        var common = Lcs.table(earlier, later);
        var lines = new ArrayList<List<Run>>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            if (i < earlier.size() && j < later.size() && earlier.get(i).equals(later.get(j))) {
                pair(lines, gone, come);
                lines.add(WordDiff.of(earlier.get(i++), later.get(j++)));
            } else if (j == later.size()
                    || (i < earlier.size() && common[i + 1][j] >= common[i][j + 1]))
                gone.add(earlier.get(i++));
            else come.add(later.get(j++));
        }
        pair(lines, gone, come);
        return lines;
    }

    private static void pair(List<List<Run>> lines, List<String> gone, List<String> come) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++)
            lines.add(
                    WordDiff.of(
                            i < gone.size() ? gone.get(i) : "",
                            i < come.size() ? come.get(i) : ""));
        gone.clear();
        come.clear();
    }
}
