/**
 * A file's way into the directory: its columns matched, its rows understood, looked at, repaired, written and, if need be, taken
 * back. Long work runs as jobs in the name of whoever started it and goes on after a closed page or a restart.
 */
@NullMarked
package org.hamkke.partner.intake;

import org.jspecify.annotations.NullMarked;
