/**
 * How gains and losses of an alliance are shared: contributions, the rule, scenarios with failure among them, and one
 * calculation that both sides see and can repeat. The mathematics is plain Java and exact to the won; the rule takes
 * effect by both keys.
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
            "alliance",
            "sheet"
        })
package org.hamkke.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
