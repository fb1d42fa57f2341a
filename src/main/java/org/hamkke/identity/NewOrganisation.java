package org.hamkke.identity;

/** @param businessNumber 사업자등록번호 as given; may be empty */
public record NewOrganisation(String name, String businessNumber, boolean demo) {
    public NewOrganisation {
        name = name.strip();
        businessNumber = businessNumber.strip();
        IdentityRule.ORGANISATION_HAS_A_NAME.require(!name.isEmpty() && name.length() <= 200);
    }
}
