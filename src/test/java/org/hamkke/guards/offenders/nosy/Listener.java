package org.hamkke.guards.offenders.nosy;

import org.hamkke.guards.offenders.lax.Secret;

record Listener(Secret overheard) {}
