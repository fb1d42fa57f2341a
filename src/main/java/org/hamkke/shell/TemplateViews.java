package org.hamkke.shell;

import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name. A fragment has a template of its own and is answered by that name. */
final class TemplateViews implements ViewResolver, Ordered {
    private final TemplateEngine engine;
    private final FrameSource frames;
    private final Map<String, @Nullable View> views = new ConcurrentHashMap<>();

    TemplateViews(TemplateEngine engine, FrameSource frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) return null;
        return views.computeIfAbsent(name, this::view);
    }

    /** No view where there is no template; nothing is remembered then. */
    private @Nullable View view(String name) {
        var template = name + ".jte";
        if (!engine.hasTemplate(template)) return null;
        return new TemplateView(
                engine, template, engine.getParamInfo(template).containsKey("frame"), frames);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
