/**
 * The directory: organisations we know, the people there, what we have learned about them, and our wish list. It is ours
 * alone; another module takes a candidate from here by its id and its summary.
 *
 * <p>Words: a <em>partner</em> is an organisation in the directory, allied or not; a <em>contact</em> is a person there; an
 * <em>entry</em> is everything one may write about a partner.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell::face",
            "identity",
            "sheet",
            "errand"
        })
package org.hamkke.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
