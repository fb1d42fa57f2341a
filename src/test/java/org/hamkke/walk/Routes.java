package org.hamkke.walk;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route the application answers, asked of the application itself. */
final class Routes {
    private Routes() {}

    static List<Route> of(Collection<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType() != BasicErrorController.class)
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        var methods = named.isEmpty() ? Set.of(RequestMethod.GET) : named;
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        methods.stream()
                                .map(method ->
                                        new Route(method.name(), pattern, handler, fixed(info))));
    }

    private static Map<String, String> fixed(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .collect(
                        Collectors.toMap(
                                expression -> expression.getName(),
                                expression -> "1",
                                (first, _) -> first,
                                LinkedHashMap::new));
    }
}
