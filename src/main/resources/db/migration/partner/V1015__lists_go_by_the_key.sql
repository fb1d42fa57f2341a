-- A list by name goes by the name without its legal form, so that ㈜ doesn't put half the companies of the country before 가.
drop index partner.partners_by_name;
drop index partner.partners_by_key;
create index partners_by_key on partner.partners (circle_id, name_key, id) where trashed_at is null;
