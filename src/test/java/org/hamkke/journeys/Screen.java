package org.hamkke.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;

enum Screen {
    DESKTOP {
        @Override
        NewContextOptions options() {
            return new NewContextOptions().setViewportSize(1440, 900);
        }
    },
    PHONE {
        @Override
        NewContextOptions options() {
            return new NewContextOptions()
                    .setViewportSize(390, 844)
                    .setDeviceScaleFactor(2)
                    .setIsMobile(true)
                    .setHasTouch(true);
        }
    };

    abstract NewContextOptions options();
}
