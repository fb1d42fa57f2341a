package org.hamkke.alliance.web;

import org.hamkke.alliance.AlliancePlace;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.hamkke.shell.Section;
import org.hamkke.shell.SidePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Places {
    @Bean
    AlliancePlace overviewPlace() {
        return new AlliancePlace("alliance.tab.overview", "", 0);
    }

    @Bean
    AlliancePlace canvasPlace() {
        return new AlliancePlace("alliance.tab.canvas", "/canvas", 45);
    }

    @Bean
    AlliancePlace winWinPlace() {
        return new AlliancePlace("alliance.tab.win-win", "/win-win", 50);
    }

    @Bean
    AlliancePlace workshopPlace() {
        return new AlliancePlace("alliance.tab.workshop", "/workshop", 55);
    }

    @Bean
    AlliancePlace roadmapPlace() {
        return new AlliancePlace("alliance.tab.roadmap", "/roadmap", 110);
    }

    @Bean
    AlliancePlace synergiesPlace() {
        return new AlliancePlace("alliance.tab.synergies", "/synergies", 60);
    }

    @Bean
    AlliancePlace goalsPlace() {
        return new AlliancePlace("alliance.tab.goals", "/goals", 100);
    }

    @Bean
    AlliancePlace partiesPlace() {
        return new AlliancePlace("alliance.tab.parties", "/parties", 800);
    }

    @Bean
    SidePlace blueprintsPlace() {
        return new SidePlace(
                Section.PARTNERS, "alliance.blueprints", "/blueprints", 30, Places::plans);
    }

    @Bean
    Errand newBlueprint() {
        return new Errand("decide", "alliance.blueprint.new", "/blueprints/new", Places::founds);
    }

    @Bean
    Errand newAlliance() {
        return new Errand("plus", "alliance.errand.new", "/alliances/new", Places::founds);
    }

    private static boolean plans(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances();
    }

    private static boolean founds(Actor actor) {
        return actor.lens().isEmpty() && actor.manages();
    }

    @Bean
    AlliancePlace ledgerPlace() {
        return new AlliancePlace("alliance.tab.ledger", "/ledger", 900);
    }
}
