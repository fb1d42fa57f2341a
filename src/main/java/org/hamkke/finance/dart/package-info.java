/**
 * Asks OpenDART, the public disclosure register of the Financial Supervisory Service, for yearly statements, and finds our accounts
 * among what it answers. Knows no database and no actor.
 */
@NullMarked
package org.hamkke.finance.dart;

import org.jspecify.annotations.NullMarked;
