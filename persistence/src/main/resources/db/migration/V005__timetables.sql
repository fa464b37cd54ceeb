-- Timetable versions and their meetings. A seat, a company's slot and a pair can be taken once in each version.

create table timetable_version (
    id                uuid        not null,
    session_id        uuid        not null,
    number            integer     not null,
    status            text        not null default 'draft',
    objective         bigint      not null default 0,
    bound             bigint      not null default 0,
    calendar_revision bigint      not null,
    created_by        text        not null,
    created_at        timestamptz not null,
    released_at       timestamptz,
    version           integer     not null default 0,
    constraint timetable_version_pk primary key (id),
    constraint timetable_version_session_fk foreign key (session_id) references matchmaking_session (id),
    constraint timetable_version_number_once unique (session_id, number),
    constraint timetable_version_of_session unique (id, session_id),
    constraint timetable_version_status_known check (status in ('draft', 'released', 'superseded', 'discarded')),
    constraint timetable_version_released_when check
        ((status in ('released', 'superseded')) = (released_at is not null))
);

comment on column timetable_version.calendar_revision is 'The session''s revision when the planner read it; an older one is stale.';

create unique index timetable_version_released_once on timetable_version (session_id) where status = 'released';

create function timetable_version_status_moves() returns trigger language plpgsql as $$
begin
    if not (old.status = new.status
            or old.status = 'draft' and new.status in ('released', 'discarded')
            or old.status = 'released' and new.status = 'superseded') then
        raise exception 'timetable version % cannot become % from %', old.number, new.status, old.status
            using errcode = 'check_violation', constraint = 'timetable_version_status_moves';
    end if;
    return new;
end $$;

create trigger timetable_version_status_moves before update of status on timetable_version
    for each row execute function timetable_version_status_moves();

create table meeting (
    id             uuid        not null,
    version_id     uuid        not null,
    session_id     uuid        not null,
    slot           smallint    not null,
    table_number   integer     not null,
    exhibitor_id   uuid        not null,
    buyer_id       uuid        not null,
    exhibitor_side text        not null generated always as ('exhibitor') stored,
    buyer_side     text        not null generated always as ('buyer') stored,
    status         text        not null default 'live',
    origin         text        not null default 'planned',
    pinned         boolean     not null default false,
    weight         integer     not null default 0,
    made_at        timestamptz not null,
    cancelled_at   timestamptz,
    version        integer     not null default 0,
    constraint meeting_pk primary key (id),
    constraint meeting_version_fk foreign key (version_id, session_id) references timetable_version (id, session_id),
    constraint meeting_slot_fk foreign key (session_id, slot) references slot (session_id, number),
    constraint meeting_exhibitor_fk foreign key (exhibitor_id, session_id, exhibitor_side)
        references participant (id, session_id, side),
    constraint meeting_buyer_fk foreign key (buyer_id, session_id, buyer_side)
        references participant (id, session_id, side),
    constraint meeting_status_known check (status in ('live', 'cancelled')),
    constraint meeting_origin_known check (origin in ('planned', 'booked', 'arranged')),
    constraint meeting_weight_in_range check (weight between 0 and 1000),
    constraint meeting_table_in_range check (table_number >= 0),
    constraint meeting_cancelled_when check ((status = 'cancelled') = (cancelled_at is not null))
);

comment on column meeting.table_number is 'From 0; shown to people from 1.';
comment on column meeting.origin is 'planned by the engine, booked by a company, or arranged by the organizer by hand.';

create unique index meeting_seat_once on meeting (version_id, slot, table_number) where status = 'live';
create unique index meeting_exhibitor_slot_once on meeting (version_id, slot, exhibitor_id) where status = 'live';
create unique index meeting_buyer_slot_once on meeting (version_id, slot, buyer_id) where status = 'live';
create unique index meeting_pair_once on meeting (version_id, exhibitor_id, buyer_id) where status = 'live';
create index meeting_version_ix on meeting (version_id, session_id);
create index meeting_exhibitor_ix on meeting (exhibitor_id);
create index meeting_buyer_ix on meeting (buyer_id);
create index meeting_slot_ix on meeting (session_id, slot);

-- A table that the slot does not have cannot be sat at; a cancelled meeting stays cancelled.
create function meeting_keeps_its_place() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.status = 'cancelled' and new.status <> 'cancelled' then
        raise exception 'meeting % is cancelled', old.id
            using errcode = 'check_violation', constraint = 'meeting_status_moves';
    end if;
    if new.status = 'live' and new.table_number >= (select s.tables from slot s
                                                     where s.session_id = new.session_id and s.number = new.slot) then
        raise exception 'slot % has no table %', new.slot, new.table_number
            using errcode = 'check_violation', constraint = 'meeting_table_exists';
    end if;
    return new;
end $$;

create trigger meeting_keeps_its_place before insert or update on meeting
    for each row execute function meeting_keeps_its_place();

create table unplaced (
    version_id   uuid not null,
    exhibitor_id uuid not null,
    buyer_id     uuid not null,
    weight       integer not null,
    reason       text not null,
    constraint unplaced_pk primary key (version_id, exhibitor_id, buyer_id),
    constraint unplaced_version_fk foreign key (version_id) references timetable_version (id) on delete cascade,
    constraint unplaced_exhibitor_fk foreign key (exhibitor_id) references participant (id),
    constraint unplaced_buyer_fk foreign key (buyer_id) references participant (id)
);

comment on table unplaced is 'Wishes that got no seat in a version, each with the engine''s word for why.';

create index unplaced_exhibitor_ix on unplaced (exhibitor_id);
create index unplaced_buyer_ix on unplaced (buyer_id);

create table planning_run (
    id          uuid        not null,
    session_id  uuid        not null,
    status      text        not null default 'running',
    started_by  text        not null,
    started_at  timestamptz not null,
    seen_at     timestamptz not null,
    ended_at    timestamptz,
    step        text        not null default '',
    objective   bigint      not null default 0,
    bound       bigint      not null default 0,
    course      text        not null default '',
    stop_asked  boolean     not null default false,
    version_id  uuid,
    constraint planning_run_pk primary key (id),
    constraint planning_run_session_fk foreign key (session_id) references matchmaking_session (id),
    constraint planning_run_version_fk foreign key (version_id) references timetable_version (id),
    constraint planning_run_status_known check (status in ('running', 'done', 'stale', 'failed'))
);

comment on column planning_run.seen_at is 'The planning instance''s sign of life; a run without one for a minute is given up.';
comment on column planning_run.course is 'Milliseconds, objective and bound over time for the chart, as lines of three numbers.';

create unique index planning_run_one_at_a_time on planning_run (session_id) where status = 'running';
create index planning_run_session_ix on planning_run (session_id, started_at desc);
create index planning_run_version_ix on planning_run (version_id);
