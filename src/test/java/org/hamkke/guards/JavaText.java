package org.hamkke.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The string literals of a Java source; those joined by {@code +} count as one. */
final class JavaText {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?s)\"\"\"(?<block>.*?)(?<!\\\\)\"\"\""
                            + "|\"(?<string>(?:[^\"\\\\\n]++|\\\\.)*+)\""
                            + "|'(?:[^'\\\\\n]++|\\\\.)*+'"
                            + "|(?<comment>//[^\n]*|/\\*.*?\\*/)");

    private JavaText() {}

    static List<String> literals(String source) {
        var literals = new ArrayList<String>();
        var between = new StringBuilder();
        var token = TOKEN.matcher(source);
        for (int end = 0; token.find(); end = token.end()) {
            between.append(source, end, token.start());
            if (token.group("comment") != null) continue;
            var text = token.group("block") == null ? token.group("string") : token.group("block");
            if (text == null) {
                between.append(token.group());
            } else {
                add(unescaped(text), between.toString().strip().equals("+"), literals);
                between.setLength(0);
            }
        }
        return literals;
    }

    // translateEscapes knows no Unicode escapes; no SQL keyword hides in one.
    private static String unescaped(String text) {
        return text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+\\p{XDigit}{4}", "$1?")
                .translateEscapes();
    }

    private static void add(String text, boolean joined, List<String> literals) {
        if (joined && !literals.isEmpty())
            literals.set(literals.size() - 1, literals.getLast() + text);
        else literals.add(text);
    }
}
