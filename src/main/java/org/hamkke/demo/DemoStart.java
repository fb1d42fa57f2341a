package org.hamkke.demo;

import java.util.Set;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.NewOrganisation;
import org.hamkke.identity.NewPerson;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The first start without a browser: {@code HAMKKE_SETUP=demo}, or {@code HAMKKE_SETUP_ORGANISATION}, {@code …_EMAIL} and
 * {@code …_PASSWORD}. Later starts find someone seated and change nothing.
 */
@Component
@EnableConfigurationProperties(DemoStart.Settings.class)
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final Set<Role> FIRST_PERSON =
            Set.of(Role.EXECUTIVE, Role.MANAGER, Role.ADMINISTRATOR);

    /** @param setup {@code demo}, or empty */
    @ConfigurationProperties("hamkke")
    record Settings(
            @DefaultValue("") String setup,
            @Nullable String setupOrganisation,
            @Nullable String setupEmail,
            @Nullable String setupPassword,
            @DefaultValue("관리자") String setupName) {}

    private final Settings settings;
    private final Seats seats;
    private final Demo demo;

    DemoStart(Settings settings, Seats seats, Demo demo) {
        this.settings = settings;
        this.seats = seats;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!seats.nobodyIsSeated()) return;
        if (settings.setup().equals("demo")) demo.tell();
        else if (settings.setupOrganisation() != null
                && settings.setupEmail() != null
                && settings.setupPassword() != null)
            found(settings.setupOrganisation(), settings.setupEmail(), settings.setupPassword());
    }

    private void found(String organisation, String email, String password) {
        var person =
                new NewPerson(
                        settings.setupName(),
                        "",
                        "",
                        "",
                        new EmailAddress(email),
                        password,
                        FIRST_PERSON);
        seats.foundFirst(new NewOrganisation(organisation, "", false), person);
        LOG.info("{} has its seat; sign in as {}", organisation, email);
    }
}
