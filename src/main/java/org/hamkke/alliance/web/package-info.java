/** The pages and the open API of blueprints and alliances. They read through the facades and write through their verbs. */
@NullMarked
package org.hamkke.alliance.web;

import org.jspecify.annotations.NullMarked;
