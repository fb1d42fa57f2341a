/**
 * Choosing an ally by values and by numbers: criteria with written anchors, scores by several raters with evidence, gates,
 * and a ranking that says how sure it is. All of it is ours alone; candidates come from the directory.
 *
 * <p>Words: a <em>selection</em> is one choice to be made, a <em>criterion</em> with a threshold is a <em>gate</em>, an
 * <em>anchor</em> says what 0, 25, 50, 75 or 100 points mean, a <em>rater</em> is a colleague who scores. A <em>judge</em> is
 * a colleague who says how much criteria count, a <em>comparison</em> ranks by several methods, a <em>study</em> says how
 * sure the ranking is. A <em>picture</em> is what a decision rested on, frozen in a <em>record</em>.
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
