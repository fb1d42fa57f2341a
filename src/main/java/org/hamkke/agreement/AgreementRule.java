package org.hamkke.agreement;

import org.hamkke.kernel.Rule;

public enum AgreementRule implements Rule {
    PARTIES_ARE_SEATED,
    DRAFT_IS_BEGUN,
    TITLE_IS_SHORT("title"),
    EFFECTIVE_DAY_IS_GIVEN("from"),
    TERM_HAS_MONTHS("months"),
    HEADING_IS_SHORT("heading"),
    TEXT_IS_WRITTEN("text"),
    ARTICLE_IS_SHORT_ENOUGH,
    CLAUSE_IS_NOT_REFERRED_TO,
    CLAUSE_STANDS_IN_THE_DRAFT("clause"),
    COMMENT_IS_WRITTEN("comment"),
    NOTE_IS_SHORT("note"),
    SOMETHING_IS_NEW,
    PLEDGE_SAYS_WHAT("what"),
    PLEDGE_HAS_AN_OWNER("owner"),
    PLEDGE_HAS_A_DAY("due");

    private final String field;

    AgreementRule() {
        this("");
    }

    AgreementRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
