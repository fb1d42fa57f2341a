/**
 * KPIs the parties of an alliance agreed on, the readings taken of them, and how far each has come. A KPI takes effect by
 * both keys; a reading counts as soon as every other side has confirmed the very value that was entered.
 *
 * <p>A reading is confirmed in the lighter form of the two keys: a manager of each side is enough, so the confirmation is a
 * small record of its own (who, when, hash of the value), entered in the ledger like everything shared. A correction is a
 * new version; the value confirmed before it goes on counting until the correction is confirmed as well.
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
            "assent",
            "alliance",
            "sheet"
        })
package org.hamkke.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
