package org.hamkke.shell.web;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Ways back to a page of this server. */
final class OwnPath {
    private OwnPath() {}

    /** An address someone else put into a form must not lead away from this server. */
    static String of(String back) {
        var own = back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0;
        return own ? back : "/";
    }

    /** The path was written by a browser already: braces in it are no template, and it stays relative behind a proxy. */
    static View view(String path) {
        var back = new RedirectView(path);
        back.setExpandUriTemplateVariables(false);
        back.setHttp10Compatible(false);
        return back;
    }
}
