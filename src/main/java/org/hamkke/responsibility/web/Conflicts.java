package org.hamkke.responsibility.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Task;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.springframework.web.servlet.ModelAndView;

/** What was typed beside what now stands, so that neither is lost. */
final class Conflicts {
    private Conflicts() {}

    static ModelAndView ofTask(GridPage page, Task standing, String name, String note) {
        return show(
                page,
                "/tasks/" + standing.id(),
                task(name, note),
                task(standing.name(), standing.note()));
    }

    private static List<Fact> task(String name, String note) {
        return List.of(
                new Fact(t("responsibility.task"), name), new Fact(t("responsibility.note"), note));
    }

    static ModelAndView ofLetters(GridPage page, Task standing, Map<HolderId, String> typed) {
        var holders = page.matrix().holders();
        var mine =
                holders.stream()
                        .map(holder ->
                                new Fact(
                                        holder.name(),
                                        typed.getOrDefault(holder.id(), letter(standing, holder))))
                        .toList();
        var theirs =
                holders.stream()
                        .map(holder -> new Fact(holder.name(), letter(standing, holder)))
                        .toList();
        return show(page, "#task-" + standing.id(), mine, theirs);
    }

    private static String letter(Task task, Holder holder) {
        return task.letterOf(holder.id()).map(Letter::code).orElse("");
    }

    static ModelAndView ofHolder(GridPage page, Holder standing, HolderForm typed) {
        return show(
                page,
                "/holders/" + standing.id(),
                facts(page, typed),
                facts(page, HolderForm.of(standing)));
    }

    private static List<Fact> facts(GridPage page, HolderForm form) {
        var party =
                page.alliance().parties().stream()
                        .filter(one -> one.id().toString().equals(form.party()))
                        .findFirst();
        return List.of(
                new Fact(t("responsibility.holder.name"), form.name()),
                new Fact(
                        t("responsibility.holder.party"),
                        party.map(one -> one.name()).orElseGet(() -> t("responsibility.together"))),
                new Fact(t("responsibility.holder.description"), form.description()),
                new Fact(
                        t("responsibility.holder.renewsOn"),
                        form.renewsOn().isEmpty() ? "" : form.renewsOn()));
    }

    private static ModelAndView show(
            GridPage page, String again, List<Fact> mine, List<Fact> theirs) {
        var model =
                Map.of(
                        "page",
                        page,
                        "again",
                        page.path() + again,
                        "mine",
                        new Version(t("responsibility.conflict.mine"), "", mine),
                        "theirs",
                        new Version(
                                t("responsibility.conflict.theirs"),
                                Formats.date(page.today()),
                                theirs));
        return new ModelAndView("responsibility/conflict", model);
    }
}
