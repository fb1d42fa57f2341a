package org.hamkke.shell;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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
        serve(registry, Assets.PATH + "*/**", CacheControl.noStore());
    }

    private void serve(
            ResourceHandlerRegistry registry, String pattern, CacheControl cacheControl) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(new ClassPathResource("static/"), Assets.htmxFolder())
                .setCacheControl(cacheControl)
                .resourceChain(!dev)
                .addTransformer(new JoinedStyles());
    }
}
