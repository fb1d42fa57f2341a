package org.hamkke.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What a person holds in hand and reads: Seoul time always; Korean, light and still unless said otherwise. */
record Look(Screen screen, ColorScheme scheme, String language) {
    static final Look DESKTOP = new Look(Screen.DESKTOP, ColorScheme.LIGHT, "ko-KR");
    static final Look PHONE = new Look(Screen.PHONE, ColorScheme.LIGHT, "ko-KR");

    Look dark() {
        return new Look(screen, ColorScheme.DARK, language);
    }

    Look english() {
        return new Look(screen, scheme, "en-GB");
    }

    boolean isEnglish() {
        return language.startsWith("en");
    }

    NewContextOptions options() {
        return screen.options()
                .setColorScheme(scheme)
                .setLocale(language)
                .setTimezoneId("Asia/Seoul")
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
