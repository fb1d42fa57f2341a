package org.hamkke.shell;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the assets. Under the current hash they are kept for good; under another one, which a page of an earlier
 * release still names while instances are being replaced, they are served but not kept.
 */
@Configuration(proxyBeanMethods = false)
class AssetFiles implements WebMvcConfigurer {
    private final boolean dev;

    AssetFiles(@Value("${hamkke.dev:false}") boolean dev) {
        this.dev = dev;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forGood = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        serve(
                registry,
                Assets.PATH + Assets.VERSION + "/**",
                dev ? CacheControl.noCache() : forGood);
        serve(registry, Assets.PATH + "*/**", CacheControl.noStore())
                .addResolver(new WithoutHash());
    }

    private ResourceChainRegistration serve(
            ResourceHandlerRegistry registry, String pattern, CacheControl cached) {
        return registry.addResourceHandler(pattern)
                .addResourceLocations(new ClassPathResource("static/"), Assets.htmxFolder())
                .setCacheControl(cached)
                .resourceChain(!dev)
                .addTransformer(new JoinedStyles());
    }

    /** Under a pattern with a star, the star's part counts to the path of the resource. */
    private static final class WithoutHash extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), location);
        }
    }
}
