/** The RACI grid as a page, cell by cell or row by row, its file for Excel, and its open API. */
@NullMarked
package org.hamkke.responsibility.web;

import org.jspecify.annotations.NullMarked;
