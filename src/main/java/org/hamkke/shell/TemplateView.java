package org.hamkke.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.View;

/** Renders one template. Nothing is sent before all of it is rendered, so a failing page becomes an error page, not a half one. */
record TemplateView(TemplateEngine engine, String template, boolean framed, FrameSource frames)
        implements View {
    /** A list of fifty has some three thousand. */
    private static final int PIECES = 4096;

    private static final Logger log = LoggerFactory.getLogger(TemplateView.class);

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput(PIECES);
        engine.render(template, parameters(model == null ? Map.of() : model, request), page);
        PageReading.end(request);
        response.setContentType(getContentType());
        response.setHeader("Content-Security-Policy", ContentPolicy.OF_PAGES);
        if (Packed.isWelcome(request)) Packed.send(page, response);
        else page.writeTo(response.getOutputStream());
    }

    /** The frame costs queries; only templates that declare it pay for it. */
    private Map<String, Object> parameters(Map<String, ?> model, HttpServletRequest request) {
        var parameters = new HashMap<String, Object>(model);
        if (framed) parameters.computeIfAbsent("frame", name -> frame(request));
        return parameters;
    }

    /** An error page still gets a frame when the source of frames is what failed. */
    private Frame frame(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) return frames.frame(request);
        try {
            return frames.frame(request);
        } catch (RuntimeException e) {
            log.warn("An error page without its frame", e);
            return SignedOutFrames.frame(request);
        }
    }
}
