/**
 * Choosing an ally by values and by numbers: criteria with written anchors, scores by several raters with evidence, gates,
 * and a ranking that says how sure it is. All of it is ours alone; candidates come from the directory.
 *
 * <p>Words: a <em>selection</em> is one choice to be made, a <em>criterion</em> with a threshold is a <em>gate</em>, an
 * <em>anchor</em> says what 0, 25, 50, 75 or 100 points mean, a <em>rater</em> is a colleague who scores. A <em>judge</em> is
 * a colleague who says how much criteria count, a <em>comparison</em> ranks by several methods, a <em>study</em> says how
 * sure the ranking is. A <em>picture</em> is what a decision rested on, frozen in a <em>record</em>. In a <em>round</em> raters score the same candidates, each alone; in the <em>meeting</em> they look
 * where they differ. The <em>settings</em> say how the methods take scores and weights: {@link Tunings}.
 *
 * <p>Blind: a sheet is its rater's alone until the round is closed. {@link Desks} is the only way to one, and beneath it the
 * policy {@code blind} says the same, within the circle too. Those who manage see how far a rater is ({@code filled}), which
 * is written beside the marks for that.
 *
 * <p>The guest: a rater from outside has no account and must see nothing of the company but the question, the criteria, the
 * names of the candidates and their own sheet. Acting as the inviter would have been simple and would have laid the whole
 * circle open to one forgotten condition; a person of its own in the company would have stood in every list of people. So
 * a guest acts as nobody: {@code GuestsDoor} runs a transaction of its own in the name of a person who isn't there, for whom
 * every circle is closed, and tells the database the hash of the link. The function {@code fit.guest()} turns it into the
 * guest's row as long as the link holds, and policies named {@code guest} open the few rows that belong to it. What the
 * facade forgot to ask would still not be there. A score of theirs comes to count through {@code fit.count_round}, which
 * carries over what was handed in and tells nothing. Those who manage are not shown the link either: who has it is the rater.
 * Where a mail server is set nobody of the company is; see decision 13.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell::face",
            "identity",
            "ledger",
            "partner",
            "finance",
            "sheet",
            "document"
        })
package org.hamkke.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
