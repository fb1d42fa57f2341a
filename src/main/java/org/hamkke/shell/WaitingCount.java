package org.hamkke.shell;

import java.util.function.Predicate;
import org.hamkke.kernel.Actor;

/**
 * A module's part of the number beside 오늘: declare one as a bean. Every page shows the number, so all parts are asked in one
 * statement.
 *
 * @param concerns who can have something of this kind waiting
 * @param sql a query for one number, in which {@code :organisation} and {@code :person} are the reader's; found by index
 */
public record WaitingCount(Predicate<Actor> concerns, String sql) {}
