package org.hamkke.alliance;

import java.util.Locale;

/** What an alliance is for: 기술 협력, 시장 판로, 자원 공유, 브랜드 제휴. */
public enum Purpose {
    TECHNOLOGY,
    MARKET,
    RESOURCES,
    BRAND;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
