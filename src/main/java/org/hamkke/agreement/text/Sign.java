package org.hamkke.agreement.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a Korean clause says when it settles something: words that one of its paragraphs has to contain. */
public enum Sign {
    AIM("목적"),
    ROLE("역할|책임|업무"),
    GAINS("이익|수익|성과"),
    LOSSES("손실"),
    MEASURE("지표|KPI|측정"),
    RESPONSE_TIME("(응답|회신|답변).{0,40}\\d+\\s?(시간|분|일|영업일)|\\d+\\s?(시간|분|일|영업일).{0,20}(응답|회신|답변)"),
    RESTORE_TIME(
            "(복구|처리|해결|조치).{0,40}\\d+\\s?(시간|분|일|영업일)|\\d+\\s?(시간|분|일|영업일).{0,20}(복구|처리|해결|조치)"),
    OWNERSHIP("귀속|소유|속하|속한다|공유"),
    USE("실시|사용|이용"),
    SECRECY("비밀"),
    SECRECY_AFTERWARDS("(종료|만료|해지).{0,20}(\\d+\\s?년|후에도|이후에도)|존속"),
    PERSONAL_DATA("개인정보"),
    DATA_DUTIES("안전성|안전조치|동의|위탁|제17조|제26조|파기"),
    WRITTEN_CHANGE("서면|전자 동의|양사의? 동의|모두의? 동의|모두 동의|합의"),
    NEUTRAL_PERSON("조정인|중재인|조정위원|조정기관|중재원"),
    BEFORE_COURT("소(송)?(를|을)? ?(제기|하기)|법원에|(조정|중재).{0,30}(거친|거쳐|먼저|따른다)"),
    DAMAGES("손해|배상"),
    COSTS("비용|부담"),
    DURATION("\\d+\\s?(년|개월|일)|유효기간"),
    BREACH("위반|불이행|시정"),
    ENDING("해지|종료"),
    RETURN_OF_DATA("반환|파기|삭제"),
    HANDOVER("인계|이전|인수"),
    GOVERNING_LAW("준거법|대한민국 법|법률에 따라|법에 따라"),
    COURT("관할|법원|중재원");

    private final Pattern words;

    Sign(String words) {
        this.words = Pattern.compile(words);
    }

    boolean isIn(String text) {
        return words.matcher(text).find();
    }

    public String key() {
        return "agreement.sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
