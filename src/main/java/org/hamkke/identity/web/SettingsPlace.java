package org.hamkke.identity.web;

import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Errand;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsPlace {
    @Bean
    RailPlace settingsPlace() {
        return new RailPlace(Section.SETTINGS, "/settings", SettingsPlace::opensFor);
    }

    @Bean
    Errand openSessionsAndTokens() {
        return new Errand("key", "identity.sessions.title", "/settings", SettingsPlace::opensFor);
    }

    @Bean
    Errand changePassword() {
        return new Errand(
                "edit",
                "identity.profile.change",
                "/settings/profile#password",
                SettingsPlace::opensFor);
    }

    @Bean
    Errand openPeople() {
        return new Errand(
                "person", "identity.people.title", "/settings/people", SettingsPlace::administers);
    }

    @Bean
    Errand invitePeople() {
        return new Errand(
                "plus",
                "identity.people.invite",
                "/settings/people#invite",
                SettingsPlace::administers);
    }

    @Bean
    Errand openInvitations() {
        return new Errand(
                "clock",
                "identity.invitations.title",
                "/settings/people/invitations",
                SettingsPlace::administers);
    }

    @Bean
    Errand openLetters() {
        return new Errand(
                "mail", "identity.letters.title", "/settings/letters", SettingsPlace::administers);
    }

    private static boolean opensFor(Actor actor) {
        return actor.lens().isEmpty();
    }

    private static boolean administers(Actor actor) {
        return opensFor(actor) && actor.is(Role.ADMINISTRATOR);
    }
}
