package org.hamkke.shell;

import java.util.function.Predicate;
import org.hamkke.kernel.Actor;

/**
 * One of the lists that share a place of the rail: declare one as a bean and their pages show it as a tab.
 *
 * @param key of the tab's text
 * @param order from the left
 */
public record SidePlace(
        Section section, String key, String path, int order, Predicate<Actor> opensFor) {}
