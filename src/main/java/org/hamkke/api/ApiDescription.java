package org.hamkke.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String WORDS =
            """
            Lists answer {"items": […], "next": …}; pass next as `after`. Writes take the `version` they were based on and \
            answer 409 when someone else saved in between. `Idempotency-Key` on a write makes a repeated request have one \
            effect. Errors are problem+json (RFC 9457) and name the rule and the field. Scopes of a token: read, write, calculate.\
            """;

    @Bean
    OpenAPI description() {
        var token = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Hamkke")
                                .version("v1")
                                .description(WORDS)
                                .license(new License().name("Apache-2.0")))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
