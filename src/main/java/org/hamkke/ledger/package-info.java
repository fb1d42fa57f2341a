/**
 * A record neither side can bend: every assent, decision and change of a shared thing is an entry in a hash chain, one
 * chain per circle, written in the transaction of the change. Each side downloads and checks it offline.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "shell", "shell::face", "identity"})
package org.hamkke.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
