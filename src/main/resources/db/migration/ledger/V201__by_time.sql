-- News over all chains of a person reads the newest of each.
create index entries_by_time on ledger.entries (circle_id, at desc);
