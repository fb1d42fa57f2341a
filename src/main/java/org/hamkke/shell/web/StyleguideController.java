package org.hamkke.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hamkke.shell.Frame;
import org.hamkke.shell.Language;
import org.hamkke.shell.Preferences;
import org.hamkke.shell.Problem;
import org.hamkke.shell.Section;
import org.hamkke.shell.Side;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Every token, part and state of the face on one page, in development only. What it shows is invented. */
@Controller
@ConditionalOnBooleanProperty("hamkke.dev")
class StyleguideController {
    @GetMapping("/styleguide")
    String show() {
        return "styleguide/show";
    }

    @GetMapping("/styleguide/plain")
    String plain() {
        return "styleguide/plain";
    }

    @GetMapping("/styleguide/error/{status}")
    String error(@PathVariable int status, Model model) {
        model.addAttribute("problem", new Problem(status));
        return "shell/error";
    }

    @ModelAttribute("frame")
    static Frame frame(HttpServletRequest request) {
        var viewer = new Frame.Viewer("이서연", "상무", "한빛로보틱스", "서연", Side.LEFT, null, Set.of());
        var path = request.getRequestURI();
        return new Frame(
                Language.current(),
                Preferences.themeOf(request),
                viewer,
                rail(),
                List.of(),
                10,
                null,
                null,
                path);
    }

    private static List<Frame.Place> rail() {
        return Stream.of(Section.values())
                .map(section -> new Frame.Place(section, "/styleguide#" + section.icon()))
                .toList();
    }
}
