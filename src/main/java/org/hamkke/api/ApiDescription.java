package org.hamkke.api;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Paging;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static final String TOKEN = "token";
    private static final String WORDS =
            """
            Lists answer {"items": […], "next": …}; where next is not null, pass it as `after`. A change names the `version` it \
            was based on: without it the answer is 400, and 409 when someone else saved in between. `Idempotency-Key` on a \
            write makes a repeated request have one effect. Errors are problem+json (RFC 9457) and name the rule and the field, \
            in Korean or English as `Accept-Language` asks. Scopes of a token: read, write, calculate.\
            """;

    static {
        // Who asks is known by the token; a paging is two parameters of its own.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Paging.class);
    }

    @Bean
    OpenAPI description() {
        var token =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "A token of a person, issued in the settings, with its scopes.");
        var components = new Components().addSecuritySchemes(TOKEN, token);
        ApiProblem.describe(components);
        ApiParameter.describe(components);
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Hamkke")
                                .version("v1")
                                .description(WORDS)
                                .license(new License().name("Apache-2.0")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** The library takes no names of schemas from outside, so its last converter gives way to one that has them. */
    @Bean
    ModelConverters namedConverters(
            ModelConverterRegistrar after, SpringDocConfigProperties properties) {
        var converters = ModelConverters.getInstance(properties.isOpenapi31());
        var all = List.copyOf(converters.getConverters());
        all.forEach(converters::removeConverter);
        all.reversed().forEach(one -> converters.addConverter(named(one))); // each goes in front
        return converters;
    }

    private static ModelConverter named(ModelConverter one) {
        return one.getClass() == ModelResolver.class ? named((ModelResolver) one) : one;
    }

    private static ModelResolver named(ModelResolver one) {
        return new ModelResolver(one.objectMapper(), new SchemaNames())
                .openapi31(one.isOpenapi31());
    }
}
