package org.hamkke.shell;

import java.util.function.Predicate;
import org.hamkke.kernel.Actor;

/** A module's place in the left rail: declare one as a bean and the rail shows it to those it opens for. */
public record RailPlace(Section section, String path, Predicate<Actor> opensFor) {}
