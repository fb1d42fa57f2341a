package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamkke.shell.Words.anew;
import static org.hamkke.shell.Words.t;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void speaksKoreanUnlessTheReaderChoseEnglish() {
        assertThat(t("shell.section.today")).isEqualTo("오늘");
        assertThat(InLanguage.of(Language.ENGLISH, () -> t("shell.section.today")))
                .isEqualTo("Today");
    }

    @Test
    void speaksTheLanguageOfAMailsReader() {
        assertThat(t(Language.ENGLISH, "shell.day.ago", 3)).isEqualTo("3 days ago");
    }

    @Test
    void countsInEnglishAsEnglishDoes() {
        assertThat(t(Language.ENGLISH, "shell.notifications", 0)).isEqualTo("No new notifications");
        assertThat(t(Language.ENGLISH, "shell.notifications", 1)).isEqualTo("1 new notification");
        assertThat(t(Language.ENGLISH, "shell.notifications", 1200))
                .isEqualTo("1,200 new notifications");
    }

    @Test
    void saysAnewWhatWasSaidInEitherLanguage() {
        assertThat(anew("세움에너지 초대", "alliance.party.joining")).contains("세움에너지 초대");
        assertThat(anew("Invitation of 세움에너지", "alliance.party.joining")).contains("세움에너지 초대");
        assertThat(anew("한빛: sharing rule, version 2", "sharing.version.of", 2))
                .contains("한빛 배분 규칙 2안");
        assertThat(anew("Today", "shell.section.today")).contains("오늘");
        assertThat(anew("오늘도 맑음", "shell.section.today")).isEmpty();
    }

    @Test
    void stopsTheBuildWhereATextIsMissing() {
        assertThatThrownBy(() -> t("shell.no.such.text"))
                .hasMessageContaining("shell.no.such.text");
    }

    @Test
    void fallsBackToKoreanForAnyOtherLanguage() {
        assertThat(Language.of(java.util.Locale.FRANCE)).isEqualTo(Language.KOREAN);
    }
}
