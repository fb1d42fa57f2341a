package org.hamkke.shell;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the Korean particle that fits the last sound before it: {@code 한빛[이/가]} becomes {@code 한빛이}. */
final class Particle {
    private static final Pattern CHOICE =
            Pattern.compile("\\[(을/를|이/가|은/는|과/와|으로/로|이에요/예요|이나/나|아/야)]");
    private static final Map<String, String> AFTER_UNKNOWN =
            Map.of("으로/로", "(으)로", "이에요/예요", "이에요", "이나/나", "(이)나");

    private Particle() {}

    static String resolve(String text) {
        if (text.indexOf('[') < 0) return text;
        var choices = CHOICE.matcher(text);
        var resolved = new StringBuilder();
        while (choices.find()) {
            choices.appendReplacement(resolved, "");
            resolved.append(chosen(choices, resolved));
        }
        return choices.appendTail(resolved).toString();
    }

    private static String chosen(Matcher choice, CharSequence before) {
        var pair = choice.group(1);
        var forms = pair.split("/", 2);
        return switch (LastSound.of(before)) {
            case VOWEL -> forms[1];
            case RIEUL -> pair.equals("으로/로") ? forms[1] : forms[0];
            case CONSONANT -> forms[0];
            case UNKNOWN -> AFTER_UNKNOWN.getOrDefault(pair, forms[0] + "(" + forms[1] + ")");
        };
    }
}
