/**
 * Two keys: a shared thing takes effect when the mandated person of each party has assented to the same content hash.
 * Whatever is shared goes through here; nothing shared has an owner who can decide alone.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "shell", "shell::face", "identity", "ledger"})
package org.hamkke.assent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
