package org.hamkke.alliance.web;

import org.hamkke.alliance.AlliancePart;
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
        return new AlliancePlace(AlliancePart.OVERVIEW, "alliance.tab.overview", "", 0);
    }

    @Bean
    AlliancePlace canvasPlace() {
        return new AlliancePlace(AlliancePart.WIN_WIN, "alliance.tab.canvas", "/canvas", 0);
    }

    @Bean
    AlliancePlace winWinPlace() {
        return new AlliancePlace(AlliancePart.WIN_WIN, "alliance.tab.win-win", "/win-win", 10);
    }

    @Bean
    AlliancePlace workshopPlace() {
        return new AlliancePlace(AlliancePart.WIN_WIN, "alliance.tab.workshop", "/workshop", 20);
    }

    @Bean
    AlliancePlace roadmapPlace() {
        return new AlliancePlace(AlliancePart.GOALS, "alliance.tab.roadmap", "/roadmap", 20);
    }

    @Bean
    AlliancePlace synergiesPlace() {
        return new AlliancePlace(AlliancePart.GOALS, "alliance.tab.synergies", "/synergies", 0);
    }

    @Bean
    AlliancePlace goalsPlace() {
        return new AlliancePlace(AlliancePart.GOALS, "alliance.tab.goals", "/goals", 10);
    }

    @Bean
    AlliancePlace partiesPlace() {
        return new AlliancePlace(AlliancePart.PARTIES, "alliance.tab.parties", "/parties", 0);
    }

    @Bean
    SidePlace blueprintsPlace() {
        return new SidePlace(
                Section.PARTNERS, "alliance.blueprints", "/blueprints", 30, Places::plans);
    }

    @Bean
    Errand newBlueprint() {
        return new Errand("decide", "alliance.blueprint.new", "/blueprints/new", Places::draws);
    }

    @Bean
    Errand newAlliance() {
        return new Errand("plus", "alliance.errand.new", "/alliances/new", Places::founds);
    }

    private static boolean plans(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances();
    }

    private static boolean draws(Actor actor) {
        return actor.lens().isEmpty() && actor.writes();
    }

    private static boolean founds(Actor actor) {
        return actor.lens().isEmpty() && actor.manages();
    }

    @Bean
    AlliancePlace ledgerPlace() {
        return new AlliancePlace(AlliancePart.LEDGER, "alliance.tab.ledger", "/ledger", 0);
    }
}
