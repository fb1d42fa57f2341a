package org.hamkke.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/** A rule as sentences, spoken on the screen or written in a document. What counts stands between asterisks. */
public final class RuleWords {
    private final Language language;
    private final Map<UUID, String> names;
    private final String manner;

    private RuleWords(Language language, Map<UUID, String> names, String manner) {
        this.language = language;
        this.names = names;
        this.manner = manner;
    }

    public static RuleWords spoken(Language language, Map<UUID, String> names) {
        return new RuleWords(language, names, "sharing.say.");
    }

    static RuleWords written(Language language, Map<UUID, String> names) {
        return new RuleWords(language, names, "sharing.clause.");
    }

    List<String> plain(SharingRule rule) {
        return sentences(rule).stream().map(sentence -> sentence.replace("*", "")).toList();
    }

    /** One sentence after the other, with every second piece to be stressed when split at the asterisks. */
    public List<String> sentences(SharingRule rule) {
        var sentences = new ArrayList<String>();
        sentences.add(say("gain", shares(rule, rule.gainShares())));
        for (var tier : rule.tiers())
            sentences.add(say("tier", won(tier.above()), shares(rule, tier.gain())));
        if (rule.cap() != null)
            sentences.add(say("cap", name(rule.cap().party()), won(rule.cap().amount())));
        if (rule.guarantee() != null)
            sentences.add(
                    say(
                            "guarantee",
                            name(rule.guarantee().party()),
                            won(rule.guarantee().amount())));
        sentences.add(say("loss", shares(rule, rule.lossShares())));
        ceilings(rule, sentences);
        return sentences;
    }

    private void ceilings(SharingRule rule, List<String> sentences) {
        var ceilings = rule.parties().stream().filter(terms -> terms.ceiling() != null).toList();
        for (var terms : ceilings)
            if (terms.ceiling() != null)
                sentences.add(say("ceiling", name(terms.party()), won(terms.ceiling())));
        if (ceilings.size() == rule.parties().size())
            sentences.add(say("stop", won(allCeilings(rule))));
    }

    /** Above this amount the ceilings no longer hold. */
    static Money allCeilings(SharingRule rule) {
        return rule.parties().stream()
                .map(Terms::ceiling)
                .filter(java.util.Objects::nonNull)
                .reduce(Amounts.NOTHING, Money::plus);
    }

    private String shares(SharingRule rule, List<Share> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(i ->
                        say("share", name(rule.parties().get(i).party()), shares.get(i).percent()))
                .collect(Collectors.joining(", "));
    }

    private String name(UUID party) {
        return names.getOrDefault(party, "");
    }

    private String won(Money amount) {
        return amount.inWords(language.locale());
    }

    private String say(String key, Object... arguments) {
        return Words.t(language, manner + key, arguments);
    }
}
