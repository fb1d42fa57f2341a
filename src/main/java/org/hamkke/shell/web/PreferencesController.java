package org.hamkke.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.hamkke.shell.Language;
import org.hamkke.shell.Preferences;
import org.hamkke.shell.Theme;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Changes language or theme and comes back to where the reader was. */
@Controller
class PreferencesController {
    @GetMapping("/preferences")
    String show() {
        return "shell/looks";
    }

    @PostMapping(path = "/preferences", params = "theme")
    View theme(
            @RequestParam String theme,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(Preferences.THEME, Theme.of(theme).tag(), request, response);
        return OwnPath.view(OwnPath.of(back));
    }

    @PostMapping(path = "/preferences", params = "language")
    View language(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Language.of(Locale.of(language));
        keep(Preferences.LANGUAGE, chosen.tag(), request, response);
        return OwnPath.view(OwnPath.of(back));
    }

    private static void keep(
            String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = Preferences.cookie(name, value, request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
