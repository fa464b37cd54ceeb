-- Who did what, when and from where: written in the transaction of the change itself.

create table audit_entry (
    id           bigint      not null generated always as identity,
    at           timestamptz not null,
    account_id   uuid,
    actor        text        not null,
    origin       text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   uuid,
    session_id   uuid,
    detail       text        not null default '',
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_account_fk foreign key (account_id) references account (id),
    constraint audit_entry_session_fk foreign key (session_id) references matchmaking_session (id)
);

create index audit_entry_account_ix on audit_entry (account_id);
create index audit_entry_session_ix on audit_entry (session_id, id desc);
create index audit_entry_subject_ix on audit_entry (subject_id);

-- The log only grows.
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log only grows' using errcode = 'check_violation', constraint = 'audit_entry_stays';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
