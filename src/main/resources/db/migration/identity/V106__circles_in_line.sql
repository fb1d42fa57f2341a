-- The circles of a company in two hundred alliances fill 3 KB, which PostgreSQL would lay aside, to be fetched from there by every
-- guarded statement. Up to some five hundred now stay in the row itself.
alter table identity.standings set (toast_tuple_target = 8160);
alter table identity.standings alter column circles set storage external;
update identity.standings set circles = circles || '{}'::uuid[];
