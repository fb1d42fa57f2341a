package org.hamkke.agreement.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an agreement must hold. The first ones want a clause with certain content, the others that the whole fits together. */
public enum CheckRule {
    PURPOSE_IS_STATED(ClauseKind.PURPOSE, "목적", Sign.AIM),
    ROLES_ARE_ASSIGNED(ClauseKind.ROLES, "역할|업무 ?분담|책임과|R&R", Sign.ROLE),
    GAINS_AND_LOSSES_ARE_SHARED(ClauseKind.SHARING, "배분|분배|이익과|손익|정산", Sign.GAINS, Sign.LOSSES),
    COSTS_ARE_BORNE(ClauseKind.COSTS, "비용", Sign.COSTS),
    PERFORMANCE_IS_MEASURED(ClauseKind.INDICATORS, "지표|KPI|성과 ?(측정|관리)", Sign.MEASURE),
    SERVICE_HAS_ITS_TIMES(
            ClauseKind.SERVICE, "서비스 ?수준|SLA|응답", Sign.RESPONSE_TIME, Sign.RESTORE_TIME),
    PROPERTY_IS_SETTLED(ClauseKind.PROPERTY, "지식 ?재산|지적 ?재산|성과물", Sign.OWNERSHIP, Sign.USE),
    CONFIDENTIALITY_IS_KEPT(
            ClauseKind.CONFIDENTIALITY, "비밀", Sign.SECRECY, Sign.SECRECY_AFTERWARDS),
    DATA_IS_PROTECTED(ClauseKind.DATA, "개인정보|데이터", Sign.PERSONAL_DATA, Sign.DATA_DUTIES),
    CHANGE_IS_AGREED_BY_ALL(ClauseKind.CHANGE, "변경|개정", Sign.WRITTEN_CHANGE),
    MEDIATION_COMES_BEFORE_COURT(
            ClauseKind.MEDIATION, "분쟁|조정|중재", Sign.NEUTRAL_PERSON, Sign.BEFORE_COURT),
    LIABILITY_IS_SETTLED(ClauseKind.LIABILITY, "손해|배상|책임의 ?제한", Sign.DAMAGES),
    TERM_IS_SET(ClauseKind.TERM, "기간|효력", Sign.DURATION),
    TERMINATION_IS_POSSIBLE(ClauseKind.TERMINATION, "해지|해제", Sign.ENDING, Sign.BREACH),
    EXIT_IS_ORDERLY(ClauseKind.EXIT, "종료|인계", Sign.RETURN_OF_DATA, Sign.HANDOVER),
    LAW_AND_COURT_ARE_NAMED(ClauseKind.LAW, "준거법|관할", Sign.GOVERNING_LAW, Sign.COURT),
    PARTIES_ARE_DISTINCT(null, ""),
    ARTICLES_REFERRED_TO_EXIST(null, ""),
    REFERENCES_NAME_THEIR_ARTICLE(null, ""),
    ANNEXES_REFERRED_TO_ARE_FILLED(null, ""),
    SHARES_MAKE_UP_THE_WHOLE(null, ""),
    DATES_EXIST(null, ""),
    TERM_LIES_AHEAD(null, ""),
    PLEDGES_FALL_INTO_THE_TERM(null, ""),
    HEADINGS_FIT_THEIR_TEXT(null, "");

    private final Optional<ClauseKind> clause;
    private final Pattern heading;
    private final List<Sign> signs;

    CheckRule(@org.jspecify.annotations.Nullable ClauseKind clause, String heading, Sign... signs) {
        this.clause = Optional.ofNullable(clause);
        this.heading = Pattern.compile(heading);
        this.signs = List.of(signs);
    }

    /** The standard clause that would satisfy it; a rule about the whole has none. */
    public Optional<ClauseKind> clause() {
        return clause;
    }

    boolean headed(String text) {
        return clause.isPresent() && heading.matcher(text).find();
    }

    List<Sign> signs() {
        return signs;
    }

    public String key() {
        return "agreement.check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
