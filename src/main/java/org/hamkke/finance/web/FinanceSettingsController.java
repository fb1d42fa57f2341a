package org.hamkke.finance.web;

import java.util.Map;
import org.hamkke.finance.BandTables;
import org.hamkke.finance.RegisterKeys;
import org.hamkke.finance.dart.DartSettings;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The key to the register, and by which limits ratios become points. */
@Controller
class FinanceSettingsController {
    private static final String HERE = "redirect:/settings/finance";

    private final RegisterKeys keys;
    private final BandTables tables;
    private final DartSettings register;

    FinanceSettingsController(RegisterKeys keys, BandTables tables, DartSettings register) {
        this.keys = keys;
        this.tables = tables;
        this.register = register;
    }

    @GetMapping("/settings/finance")
    ModelAndView show(Actor actor) {
        return page(actor, null, null, false, Refused.nothing());
    }

    @PostMapping("/settings/finance/key")
    ModelAndView set(Actor actor, @RequestParam String key, RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    keys.set(actor, key);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("finance.key.saved"));
                    return HERE;
                },
                refused -> page(actor, null, null, false, refused));
    }

    @PostMapping("/settings/finance/key/removal")
    String remove(Actor actor, RedirectAttributes redirect) {
        keys.remove(actor);
        redirect.addFlashAttribute(Flash.NAME, Flash.of("finance.key.removed"));
        return HERE;
    }

    @PostMapping("/settings/finance/bands")
    ModelAndView change(
            Actor actor,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var form = new BandsForm(typed);
        return Attempt.of(
                () -> saved(actor, form.table(), version, redirect),
                refused -> page(actor, form, version, false, refused),
                () -> page(actor, form, null, true, Refused.nothing()));
    }

    /** Back to the limits that come with the product. */
    @PostMapping("/settings/finance/bands/default")
    ModelAndView reset(Actor actor, @RequestParam int version, RedirectAttributes redirect) {
        return Attempt.of(
                () -> saved(actor, BandTable.DEFAULT, version, redirect),
                refused -> page(actor, null, null, false, refused),
                () -> page(actor, BandsForm.of(BandTable.DEFAULT), null, true, Refused.nothing()));
    }

    private String saved(Actor actor, BandTable table, int version, RedirectAttributes redirect) {
        tables.change(actor, table, version);
        redirect.addFlashAttribute(Flash.NAME, Flash.of("finance.bands.saved"));
        return HERE;
    }

    private ModelAndView page(
            Actor actor,
            @Nullable BandsForm typed,
            @Nullable Integer version,
            boolean meanwhile,
            Refused refused) {
        if (!keys.mayKeep(actor)) throw new NotFound();
        var standing = actor.worksOnAlliances() ? tables.of(actor) : null;
        var form = standing == null || typed != null ? typed : BandsForm.of(standing.table());
        var based = version == null ? standing == null ? 0 : standing.version() : version;
        return new ModelAndView(
                "finance/settings",
                Map.of(
                        "page",
                        new FinanceSettings(
                                keys.masked(actor).orElse(""),
                                register.host(),
                                register.isPublic(),
                                form,
                                standing,
                                based,
                                actor.manages(),
                                meanwhile,
                                refused)));
    }
}
