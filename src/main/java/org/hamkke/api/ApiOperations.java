package org.hamkke.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hamkke.shell.Paging;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common, told of each: its scope, its paging, a key against repetition, and every no. */
@Component
class ApiOperations implements GlobalOperationCustomizer {
    private static final Set<RequestMethod> READS = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean writes = !READS.contains(method(handler));
        operation.addSecurityItem(
                new SecurityRequirement().addList(ApiDescription.TOKEN, writes ? "write" : "read"));
        if (isPaged(handler)) {
            ApiParameter.AFTER.addTo(operation);
            ApiParameter.LIMIT.addTo(operation);
        }
        if (writes) ApiParameter.IDEMPOTENCY_KEY.addTo(operation);
        for (var problem : problems(operation, writes)) problem.addTo(operation.getResponses());
        return operation;
    }

    private static RequestMethod method(HandlerMethod handler) {
        var mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), RequestMapping.class);
        return Objects.requireNonNull(mapping).method()[0];
    }

    private static boolean isPaged(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Paging.class);
    }

    private static List<ApiProblem> problems(Operation operation, boolean writes) {
        return Arrays.stream(ApiProblem.values())
                .filter(problem -> mayCome(problem, operation, writes))
                .toList();
    }

    private static boolean mayCome(ApiProblem problem, Operation operation, boolean writes) {
        return switch (problem) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> true;
            case BAD_REQUEST -> operation.getParameters() != null || writes;
            case CONFLICT, RULE_BROKEN -> writes;
            case CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> operation.getRequestBody() != null;
        };
    }
}
