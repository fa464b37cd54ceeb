-- One side asks the other for a meeting; what is accepted becomes a wish of the planner.

create table meeting_request (
    id             uuid        not null,
    session_id     uuid        not null,
    exhibitor_id   uuid        not null,
    buyer_id       uuid        not null,
    exhibitor_side text        not null generated always as ('exhibitor') stored,
    buyer_side     text        not null generated always as ('buyer') stored,
    asked_by       text        not null,
    status         text        not null default 'pending',
    note           text        not null default '',
    answer         text        not null default '',
    mutual         boolean     not null default false,
    points         integer     not null default 0,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    decided_at     timestamptz,
    version        integer     not null default 0,
    constraint meeting_request_pk primary key (id),
    constraint meeting_request_exhibitor_fk foreign key (exhibitor_id, session_id, exhibitor_side)
        references participant (id, session_id, side),
    constraint meeting_request_buyer_fk foreign key (buyer_id, session_id, buyer_side)
        references participant (id, session_id, side),
    constraint meeting_request_asked_by_known check (asked_by in ('exhibitor', 'buyer')),
    constraint meeting_request_status_known check
        (status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')),
    constraint meeting_request_points_in_range check (points between 0 and 1000),
    constraint meeting_request_note_length check (length(note) <= 500 and length(answer) <= 500),
    constraint meeting_request_decided_when check ((status = 'pending') = (decided_at is null))
);

comment on column meeting_request.mutual is 'Both sides asked for this meeting.';

create unique index meeting_request_pair_once on meeting_request (exhibitor_id, buyer_id)
    where status in ('pending', 'accepted');
create index meeting_request_exhibitor_ix on meeting_request (exhibitor_id, status);
create index meeting_request_buyer_ix on meeting_request (buyer_id, status);
create index meeting_request_session_ix on meeting_request (session_id, status);
create index meeting_request_expiry_ix on meeting_request (expires_at) where status = 'pending';

-- An answer is given once: only a pending request is decided, only an accepted one can still be withdrawn.
create function meeting_request_status_moves() returns trigger language plpgsql as $$
begin
    if not (old.status = new.status
            or old.status = 'pending' and new.status in ('accepted', 'declined', 'withdrawn', 'expired')
            or old.status = 'accepted' and new.status = 'withdrawn') then
        raise exception 'meeting request % cannot become % from %', old.id, new.status, old.status
            using errcode = 'check_violation', constraint = 'meeting_request_status_moves';
    end if;
    return new;
end $$;

create trigger meeting_request_status_moves before update of status on meeting_request
    for each row execute function meeting_request_status_moves();
