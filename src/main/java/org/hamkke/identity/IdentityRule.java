package org.hamkke.identity;

import org.hamkke.kernel.Rule;

public enum IdentityRule implements Rule {
    ORGANISATION_HAS_A_NAME("organisation"),
    PERSON_HAS_A_NAME("name"),
    RANK_IS_SHORT("rank"),
    POSITION_IS_SHORT("position"),
    DEPARTMENT_IS_SHORT("department"),
    EMAIL_IS_AN_ADDRESS("email"),
    EMAIL_IS_FREE("email"),
    EMAIL_IS_NO_COLLEAGUES("email"),
    PASSWORD_IS_LONG_ENOUGH("password"),
    PASSWORD_IS_NOT_THE_ADDRESS("password"),
    PASSWORD_IS_THE_CURRENT_ONE("current"),
    LINK_IS_OPEN("password"),
    PERSON_HAS_A_ROLE("roles"),
    SIGN_IN_MATCHES("password"),
    SIGN_IN_IS_NOT_LOCKED("password"),
    SETUP_IS_OPEN,
    INVITATION_IS_OPEN("code"),
    INVITATION_IS_FOR_SOMEONE_ELSE,
    COMPANY_HAS_NO_SEAT_THERE,
    CODE_LEADS_TO_AN_INVITATION("code"),
    ORGANISATION_KEEPS_AN_ADMINISTRATOR("roles"),
    TOKEN_HAS_A_NAME("name"),
    TOKEN_EXPIRES_WITHIN_A_YEAR("days"),
    TOKEN_GIVES_NO_WIDER_SCOPE("scopes"),
    TOKEN_GIVES_NO_LONGER_LIFE("days");

    private final String field;

    IdentityRule() {
        this("");
    }

    IdentityRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
