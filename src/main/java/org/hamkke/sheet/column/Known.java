package org.hamkke.sheet.column;

import java.util.List;

/** The names under which Korean and English files usually carry a column; for recognising, never for showing. */
public enum Known {
    COMPANY(
            "상호", "상호명", "회사", "회사명", "거래처", "거래처명", "업체", "업체명", "기업", "기업명", "법인명", "기관명", "단체명",
            "사업자명", "협력사", "협력사명", "파트너", "파트너명", "파트너사", "고객사", "고객사명", "종목명", "정식명칭", "company",
            "company name", "corp name", "corporation", "organisation", "organization", "organization name",
            "account name", "partner", "partner name", "vendor", "supplier"),
    COMPANY_ENGLISH(
            "영문명", "영문상호", "영문회사명", "영문기업명", "영문법인명", "회사영문명", "영문정식명칭", "corp eng name", "english name",
            "company name en"),
    REGISTRATION_NUMBER(
            "사업자번호", "사업자등록번호", "사업자", "사업자등록", "사업자no", "biz no", "bizno", "brn", "business number",
            "business no", "business registration number", "business registration no", "registration number"),
    CORPORATE_NUMBER(
            "법인번호", "법인등록번호", "corporate number", "corporate registration number", "corporation number"),
    CORPORATE_CODE("고유번호", "기업고유번호", "dart코드", "corp code", "dart code"),
    STOCK_CODE("종목코드", "주식코드", "stock code", "ticker"),
    REPRESENTATIVE("대표", "대표자", "대표자명", "대표이사", "대표명", "사장", "ceo", "representative", "representative name"),
    PERSON(
            "담당", "담당자", "담당자명", "담당자이름", "성명", "이름", "성함", "연락담당자", "contact", "contact name",
            "contact person", "person", "name", "full name"),
    DEPARTMENT("부서", "부서명", "소속", "소속부서", "팀", "팀명", "department", "dept", "team"),
    POSITION("직급", "직급명", "grade", "rank"),
    TITLE("직책", "직위", "직함", "title", "job title", "position", "role"),
    PHONE(
            "연락처", "전화", "전화번호", "대표전화", "대표번호", "유선전화", "회사전화", "사무실전화", "휴대폰", "휴대폰번호", "휴대전화",
            "휴대전화번호", "핸드폰", "핸드폰번호", "모바일", "phone", "phone number", "tel", "telephone", "mobile", "cell",
            "contact number"),
    EMAIL("이메일", "이메일주소", "메일", "메일주소", "전자우편", "email", "email address", "mail"),
    WEBSITE("홈페이지", "홈페이지주소", "웹사이트", "웹주소", "누리집", "사이트", "website", "web site", "homepage", "url", "web"),
    INDUSTRY("업종", "업종명", "산업", "산업분류", "산업군", "업태", "종목", "분야", "사업분야", "industry", "sector"),
    ADDRESS("주소", "소재지", "본사주소", "회사주소", "사업장주소", "사업장소재지", "도로명주소", "address", "street address", "location"),
    NOTE("비고", "메모", "참고", "참고사항", "특이사항", "note", "notes", "memo", "remark", "remarks", "comment", "comments"),
    REVENUE("매출", "매출액", "연매출", "연매출액", "매출규모", "revenue", "sales", "annual revenue", "turnover"),
    EMPLOYEES("직원수", "임직원수", "종업원수", "인원", "인원수", "사원수", "고용인원", "employees", "headcount", "number of employees"),
    FOUNDED("설립일", "설립일자", "창립일", "설립연월일", "founded", "founded on", "date founded", "established"),
    TAGS("태그", "분류", "구분", "tag", "tags", "category");

    private final List<String> names;

    Known(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }
}
