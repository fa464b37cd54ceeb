-- One year's expo and the matchmaking sessions held at it.

create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create table edition (
    id          uuid        not null,
    name        text        not null,
    venue       text        not null,
    zone        text        not null,
    starts_on   date        not null,
    ends_on     date        not null,
    demo        boolean     not null default false,
    created_at  timestamptz not null,
    version     integer     not null default 0,
    constraint edition_pk primary key (id),
    constraint edition_name_once unique (name),
    constraint edition_name_given check (length(trim(name)) between 1 and 120),
    constraint edition_ends_after_start check (ends_on >= starts_on)
);

create table matchmaking_session (
    id                uuid        not null,
    edition_id        uuid        not null,
    name              text        not null,
    phase             text        not null default 'registration',
    held_on           date        not null,
    request_budget    integer     not null default 20,
    request_days      integer     not null default 7,
    exhibitor_cap     integer     not null default 8,
    buyer_cap         integer     not null default 6,
    calendar_revision bigint      not null default 0,
    created_at        timestamptz not null,
    version           integer     not null default 0,
    constraint matchmaking_session_pk primary key (id),
    constraint matchmaking_session_edition_fk foreign key (edition_id) references edition (id),
    constraint matchmaking_session_name_once unique (edition_id, name),
    constraint matchmaking_session_name_given check (length(trim(name)) between 1 and 120),
    constraint matchmaking_session_phase_known check (phase in
        ('registration', 'matching', 'open_calendar', 'final', 'on_site', 'follow_up')),
    constraint matchmaking_session_budget_in_range check (request_budget between 1 and 500),
    constraint matchmaking_session_days_in_range check (request_days between 1 and 60),
    constraint matchmaking_session_caps_in_range check (exhibitor_cap between 1 and 64 and buyer_cap between 1 and 64)
);

comment on column matchmaking_session.calendar_revision is
    'Rises with every change that a timetable planned before it could contradict: wishes, availability, slots, meetings.';

-- Phases open one after the other; the organizer may take the last step back.
create function matchmaking_session_phase_moves() returns trigger language plpgsql as $$
declare
    phases constant text[] := array['registration', 'matching', 'open_calendar', 'final', 'on_site', 'follow_up'];
begin
    if abs(array_position(phases, new.phase) - array_position(phases, old.phase)) > 1 then
        raise exception 'session phase % cannot follow %', new.phase, old.phase
            using errcode = 'check_violation', constraint = 'matchmaking_session_phase_moves';
    end if;
    return new;
end $$;

create trigger matchmaking_session_phase_moves before update of phase on matchmaking_session
    for each row execute function matchmaking_session_phase_moves();

create table slot (
    session_id uuid        not null,
    number     smallint    not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    tables     integer     not null,
    constraint slot_pk primary key (session_id, number),
    constraint slot_session_fk foreign key (session_id) references matchmaking_session (id) on delete cascade,
    constraint slot_number_in_range check (number between 0 and 63),
    constraint slot_tables_in_range check (tables between 0 and 5000),
    constraint slot_ends_after_start check (ends_at > starts_at),
    constraint slot_overlaps_none exclude using gist
        (session_id with =, tstzrange(starts_at, ends_at) with &&) deferrable initially deferred
);
