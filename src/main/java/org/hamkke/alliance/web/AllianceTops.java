package org.hamkke.alliance.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.AllianceTop;
import org.springframework.stereotype.Component;

/** Lends the head of an alliance to the pages of modules beneath. */
@Component
class AllianceTops implements AllianceTop.Source {
    private final AllianceHeads heads;
    private final TemplateEngine templates;

    AllianceTops(AllianceHeads heads, TemplateEngine templates) {
        this.heads = heads;
        this.templates = templates;
    }

    @Override
    public AllianceTop of(Actor actor, UUID alliance) {
        return new Top(heads.of(actor, new AllianceId(alliance)), templates);
    }

    private record Top(AllianceHead drawn, TemplateEngine templates) implements AllianceTop {
        @Override
        public String name() {
            return drawn.alliance().name();
        }

        @Override
        public String path() {
            return drawn.path();
        }

        @Override
        public Content head(String here, String title, String lead, Content acts) {
            var model =
                    Map.<String, Object>of(
                            "head", drawn, "here", here, "title", title, "lead", lead, "acts",
                            acts);
            return output -> templates.render("alliance/head.jte", model, output);
        }
    }
}
