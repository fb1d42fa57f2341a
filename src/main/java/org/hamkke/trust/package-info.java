/**
 * Promises (약속) between the parties of an alliance, and the trust that is counted from them. Only what both sides know to be
 * so counts: a kept promise when another side has confirmed it, a broken one when its owner says so or thirty days have passed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell :: face",
            "identity",
            "ledger",
            "alliance",
            "performance",
            "sheet"
        })
package org.hamkke.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
