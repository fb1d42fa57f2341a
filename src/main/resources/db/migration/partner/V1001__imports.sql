-- A file on its way into the directory. Its rows wait here until somebody has looked at them; what each of them changed is kept
-- beside it, so that the whole import can be taken back.
create table partner.imports (
    id uuid primary key,
    circle_id uuid not null,
    file_name text not null,
    file_bytes bigint not null,
    sheet text not null,
    sheets text[] not null,
    header_row int not null,
    header_names text[] not null,
    header_above text[] not null,
    column_keys text[] not null,          -- which of our columns …
    column_places int[] not null,         -- … stands where in the file
    state text not null check (state in ('MATCHING', 'READING', 'PREVIEW', 'WRITING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')),
    rows_total int not null default 0,
    rows_done int not null default 0,
    runner uuid,                          -- the one run that may work on it; another one stops by itself
    touched_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    created_by uuid not null,
    finished_at timestamptz
);
call identity.encircle('partner.imports');
create index imports_by_time on partner.imports (circle_id, created_at);

create table partner.import_files (
    import_id uuid primary key references partner.imports on delete cascade,
    circle_id uuid not null,
    content bytea not null
);
call identity.encircle('partner.import_files');

create table partner.import_rows (
    circle_id uuid not null,
    import_id uuid not null references partner.imports on delete cascade,
    row_number int not null,
    state text not null check (state in ('ERROR', 'ASK', 'NEW', 'CHANGED', 'SAME', 'LEFT')),
    cells text[] not null,
    name_key text not null,
    business_number text not null,
    corporate_code text not null,
    answer text not null default '',      -- NEW, SKIP, TWIN or the partner's id, where a person was asked
    partner_id uuid,
    candidates uuid[] not null default '{}',
    twin int,                             -- an earlier row that may be the same company
    written boolean not null default false,
    before jsonb,                         -- the partner as it stood
    contact_id uuid,
    contact_before jsonb,                 -- the person as they stood
    after_version int,
    kept boolean not null default false,  -- somebody worked on it since, so taking back passes it over
    primary key (circle_id, import_id, row_number)
);
call identity.encircle('partner.import_rows');
create index import_rows_by_state on partner.import_rows (circle_id, import_id, state, row_number);
create index import_rows_by_key on partner.import_rows (circle_id, import_id, name_key);
create index import_rows_by_number on partner.import_rows (circle_id, import_id, business_number) where business_number <> '';
create index import_rows_by_code on partner.import_rows (circle_id, import_id, corporate_code) where corporate_code <> '';
create index import_rows_to_undo on partner.import_rows (circle_id, import_id, row_number) where written and not kept;
