package org.hamkke.shell.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one line to look for in the log of a start. */
@Component
class Greeting {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @EventListener
    void on(ServletWebServerInitializedEvent started) {
        log.info("Hamkke listens on http://localhost:{}", started.getWebServer().getPort());
    }
}
