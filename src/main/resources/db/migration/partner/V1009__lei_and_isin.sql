-- What registers outside Korea know a company by, letters and digits as they were written.
alter table partner.partners
    add lei text not null default '',
    add isin text not null default '';
