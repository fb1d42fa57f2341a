/** Doors and settings: sign-in, setup, invitations, people, sessions and tokens. */
@NullMarked
package org.hamkke.identity.web;

import org.jspecify.annotations.NullMarked;
