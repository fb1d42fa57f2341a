/**
 * The spine: alliances with their parties, the blueprint they grow from, win-win, joint goals, and the loop with its
 * gates. Everything an alliance shares lives in the circle that bears its id.
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
            "assent",
            "partner"
        })
package org.hamkke.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
