-- Files that an organizer has sent and looks at before they are taken over.

create table upload (
    id         uuid        not null,
    account_id uuid        not null,
    session_id uuid        not null,
    side       text        not null,
    file_name  text        not null,
    content    text        not null,
    kept_at    timestamptz not null,
    constraint upload_pk primary key (id),
    constraint upload_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint upload_session_fk foreign key (session_id) references matchmaking_session (id) on delete cascade,
    constraint upload_side_known check (side in ('exhibitor', 'buyer')),
    constraint upload_size_in_range check (octet_length(content) between 1 and 8388608)
);

comment on table upload is 'Waits for its confirmation for a day at most; then it is forgotten.';

create index upload_account_ix on upload (account_id);
create index upload_session_ix on upload (session_id);
create index upload_kept_ix on upload (kept_at);
