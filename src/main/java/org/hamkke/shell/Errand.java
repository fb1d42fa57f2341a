package org.hamkke.shell;

import java.util.function.Predicate;
import org.hamkke.kernel.Actor;

/** Something the palette offers to do: declare one as a bean and it is offered to those it opens for. */
public record Errand(String icon, String key, String path, Predicate<Actor> opensFor) {}
