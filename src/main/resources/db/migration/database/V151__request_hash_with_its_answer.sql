-- A program's request is read only after its key was entered; what it asked for is written down with its answer.
alter table database.request_keys alter column request_hash drop not null;
