package org.hamkke.walk;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.json.JsonMapper;

/** Fills in what a route takes beside its address, read off the signature of its method. */
final class Fillings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WRITTEN = "고쳐 쓴 글";
    private final Shelf shelf;

    Fillings(Shelf shelf) {
        this.shelf = shelf;
    }

    Map<String, List<String>> needed(Route route, Ground ground) {
        return parameters(route, ground, Fillings::isNeeded);
    }

    Map<String, List<String>> all(Route route, Ground ground) {
        var all = parameters(route, ground, _ -> true);
        if (route.reads() && takesMore(route)) {
            all.put("q", List.of(Word.COMMON));
            all.put("owner", shelf.at("person", ground));
        }
        return all;
    }

    private static boolean takesMore(Route route) {
        return parameters(route)
                .anyMatch(one ->
                        one.hasParameterAnnotation(ModelAttribute.class)
                                || Map.class.isAssignableFrom(one.getParameterType()));
    }

    private Map<String, List<String>> parameters(
            Route route, Ground ground, Predicate<MethodParameter> wanted) {
        var filled = new LinkedHashMap<String, List<String>>();
        route.fixed().forEach((name, value) -> filled.put(name, List.of(value)));
        parameters(route).filter(wanted).forEach(one -> fill(filled, one, ground));
        return filled;
    }

    static Stream<MethodParameter> parameters(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .peek(one ->
                        one.initParameterNameDiscovery(
                                new org.springframework.core.DefaultParameterNameDiscoverer()));
    }

    private static boolean isNeeded(MethodParameter one) {
        var named = one.getParameterAnnotation(RequestParam.class);
        return named == null
                || (named.required()
                        && named.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                        && one.getParameterType() != Optional.class);
    }

    private void fill(Map<String, List<String>> filled, MethodParameter one, Ground ground) {
        if (one.hasParameterAnnotation(ModelAttribute.class)) {
            components(ResolvableType.forMethodParameter(one), ground)
                    .forEach((name, value) -> filled.put(name, List.of(String.valueOf(value))));
        } else if (one.hasParameterAnnotation(RequestParam.class)
                && !Map.class.isAssignableFrom(one.getParameterType())) {
            var name = String.valueOf(one.getParameterName());
            var value = value(name, ResolvableType.forMethodParameter(one), ground);
            filled.put(
                    name,
                    value instanceof Collection<?> many
                            ? many.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(value)));
        }
    }

    @Nullable String json(Route route, Ground ground) {
        return parameters(route)
                .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                .map(one -> value("", ResolvableType.forMethodParameter(one), ground))
                .map(JSON::writeValueAsString)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> components(ResolvableType type, Ground ground) {
        var filled = new LinkedHashMap<String, Object>();
        var components = type.toClass().getRecordComponents();
        if (components == null) return filled;
        for (var component : components) {
            Type generic = component.getGenericType();
            filled.put(
                    component.getName(),
                    value(component.getName(), ResolvableType.forType(generic, type), ground));
        }
        return filled;
    }

    private Object value(String name, ResolvableType type, Ground ground) {
        var raw = type.toClass();
        if (raw == Optional.class) return value(name, type.getGeneric(0), ground);
        if (Collection.class.isAssignableFrom(raw))
            return List.of(value(name, type.getGeneric(0), ground));
        if (raw.isRecord()) return components(type, ground);
        if (raw.isEnum()) return ((Enum<?>) raw.getEnumConstants()[0]).name();
        if (Map.class.isAssignableFrom(raw)) return Map.of();
        if (raw == boolean.class || raw == Boolean.class) return true;
        if (raw == LocalDate.class) return "2027-06-30";
        if (raw == UUID.class)
            return id(name, ground).orElse("00000000-0000-0000-0000-000000000000");
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw) || raw == BigDecimal.class)
            return name.toLowerCase(java.util.Locale.ROOT).contains("version") ? 0 : 1;
        return text(name, ground);
    }

    private String text(String name, Ground ground) {
        return switch (name) {
            case "q" -> Word.COMMON;
            case "email" -> "someone@elsewhere.example";
            case "domain" -> "elsewhere.example";
            case "language", "letter" -> "ko";
            case "due", "dueOn", "keptOn", "from", "by", "to" -> "2027-06-30";
            case "after", "before", "value", "days", "months" -> "1";
            case "hash", "fingerprint" -> "0".repeat(64);
            default -> id(name, ground).orElse(WRITTEN);
        };
    }

    private Optional<String> id(String name, Ground ground) {
        return shelf.at(name, ground).stream().findFirst();
    }
}
