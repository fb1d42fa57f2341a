@NullMarked
package org.hamkke.culture.web;

import org.jspecify.annotations.NullMarked;
