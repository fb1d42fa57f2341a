package org.hamkke.fit.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.hamkke.shell.Section;
import org.hamkke.shell.SidePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SelectionsPlace {
    @Bean
    SidePlace selectionsPlace() {
        return new SidePlace(
                Section.PARTNERS, "fit.matrix", "/selections", 20, SelectionsPlace::opensFor);
    }

    @Bean
    Errand newSelection() {
        return new Errand("plus", "fit.new", "/selections/new", SelectionsPlace::compares);
    }

    private static boolean opensFor(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances();
    }

    private static boolean compares(Actor actor) {
        return opensFor(actor) && actor.writes();
    }
}
