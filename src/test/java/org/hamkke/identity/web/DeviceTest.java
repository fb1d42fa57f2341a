package org.hamkke.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    private static final String LIKE_GECKO =
            " AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 ";

    @Test
    void namesWhatAPersonWouldRecognise() {
        assertThat(
                        Device.called(
                                "Mozilla/5.0 (Windows NT 10.0; Win64)"
                                        + LIKE_GECKO
                                        + "Safari/537.36"))
                .contains("Chrome, Windows");
        assertThat(Device.called("Mozilla/5.0 (Windows NT 10.0)" + LIKE_GECKO + "Edg/150.0"))
                .contains("Edge, Windows");
        assertThat(
                        Device.called(
                                "Mozilla/5.0 (Linux; Android 15; SM-S928N)"
                                        + LIKE_GECKO
                                        + "SamsungBrowser/28.0 Mobile Safari/537.36"))
                .contains("Samsung Internet, Android");
        assertThat(
                        Device.called(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1"))
                .contains("Safari, iPhone");
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(Device.called("")).isEmpty();
        assertThat(Device.called("curl/8.5")).isEmpty();
    }
}
