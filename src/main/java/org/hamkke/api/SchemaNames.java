package org.hamkke.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of schemas in the one document of all modules: a record within an address or another record carries its name too,
 * so that the answers {@code Added} of two addresses stay two. Two types of one name would silently become one: refused.
 */
final class SchemaNames extends TypeNameResolver {
    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = nameOf(type);
        var other = taken.putIfAbsent(name, type);
        if (other != null && other != type)
            throw new IllegalStateException(
                    "%s and %s would both be the schema %s"
                            .formatted(other.getName(), type.getName(), name));
        return name;
    }

    private static String nameOf(Class<?> type) {
        var outer = type.getEnclosingClass();
        if (outer == null) return type.getSimpleName();
        var prefix = nameOf(outer).replaceFirst("(Api|Body)$", "");
        var singular = prefix.replaceFirst("s$", "");
        return type.getSimpleName().startsWith(singular)
                ? type.getSimpleName()
                : prefix + type.getSimpleName();
    }
}
