package org.hamkke.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** Wires what turns a view name into a page: a controller returns {@code "partner/show"} and its model fills the template. */
@Configuration(proxyBeanMethods = false)
class Pages {
    /** In development a changed template shows at the next request, where the template compiler is on the class path. */
    @Bean
    TemplateEngine templateEngine(@Value("${hamkke.dev:false}") boolean dev) {
        var compiler =
                ClassUtils.isPresent(
                        "gg.jte.compiler.TemplateCompiler", getClass().getClassLoader());
        if (!dev || !compiler) return TemplateEngine.createPrecompiled(ContentType.Html);
        var templates = new TemplateFolder(Path.of("src/main/jte"));
        return TemplateEngine.create(templates, Path.of("target/jte-dev"), ContentType.Html);
    }

    /** The name keeps Spring Boot from adding content negotiation, which would look for other views on every page. */
    @Bean
    ViewResolver viewResolver(TemplateEngine engine, ObjectProvider<FrameSource> source) {
        return new TemplateViews(engine, request -> frame(source, request));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLocale();
    }

    @Bean
    FlashMapManager flashMapManager() {
        return new FlashCookie();
    }

    private static Frame frame(ObjectProvider<FrameSource> source, HttpServletRequest request) {
        return source.getIfAvailable(() -> SignedOutFrames::frame).frame(request);
    }
}
