package org.hamkke.shell;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name. A fragment has a template of its own and is answered by that name. */
final class TemplateViews implements ViewResolver, Ordered {
    private final TemplateEngine engine;
    private final FrameSource frames;

    TemplateViews(TemplateEngine engine, FrameSource frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        var prefixed = name.startsWith("redirect:") || name.startsWith("forward:");
        return prefixed || !engine.hasTemplate(template)
                ? null
                : new TemplateView(engine, template, frames);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
