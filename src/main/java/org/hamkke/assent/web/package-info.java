/** The page on which a key is turned, refused or a proposal taken back, for everything that any module puts to the keys. */
@NullMarked
package org.hamkke.assent.web;

import org.jspecify.annotations.NullMarked;
