package org.hamkke.notification.web;

import org.hamkke.shell.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationsPlace {
    @Bean
    Errand openNotifications() {
        return new Errand(
                "bell", "notification.name", "/notifications", actor -> actor.lens().isEmpty());
    }
}
