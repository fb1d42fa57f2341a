package org.hamkke.demo;

/** A part of the story, told through a module's facade; chapters follow each other by {@code @Order}. */
interface Chapter {
    void tell(Theatre theatre);
}
