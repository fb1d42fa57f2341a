/**
 * How the sides of an alliance work and whether we ourselves are ready for one. The culture profile is shared: each side
 * describes itself, and both keys agree on how to handle what differs. The readiness check is ours alone.
 *
 * <p>Words: a <em>dimension</em> is one thing in which companies differ, a <em>portrait</em> is what a side says of itself
 * in it, a <em>handling</em> is the agreed way with a difference, a <em>check</em> is one round of the readiness questions.
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
            "alliance"
        })
package org.hamkke.culture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
