package org.hamkke.partner.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.hamkke.shell.SidePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnersPlace {
    @Bean
    RailPlace partnersPlace() {
        return new RailPlace(Section.PARTNERS, "/partners", PartnersPlace::opensFor);
    }

    @Bean
    SidePlace directoryPlace() {
        return new SidePlace(
                Section.PARTNERS,
                "partner.tab.directory",
                "/partners",
                10,
                PartnersPlace::opensFor);
    }

    @Bean
    Errand newPartner() {
        return new Errand("plus", "partner.new.act", "/partners/new", PartnersPlace::writes);
    }

    @Bean
    Errand importPartners() {
        return new Errand(
                "upload", "partner.errand.import", "/partners/import", PartnersPlace::writes);
    }

    private static boolean writes(Actor actor) {
        return opensFor(actor) && actor.writes();
    }

    private static boolean opensFor(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances();
    }
}
