alter table responsibility.tasks add removed_by uuid;
alter table responsibility.holders add removed_by uuid;
call identity.keep_trash('responsibility.tasks', 'removed_at');
call identity.keep_trash('responsibility.holders', 'removed_at');
