-- Companies taking part in a session, on one side of the table, with what they offer or seek.

create table participant (
    id            uuid        not null,
    session_id    uuid        not null,
    company_id    uuid        not null,
    side          text        not null,
    status        text        not null default 'waiting',
    status_reason text        not null default '',
    interests     text        not null default '',
    max_meetings  integer     not null,
    free_slots    bigint      not null default -1,
    order_min     bigint,
    order_max     bigint,
    floor_bonus   integer     not null default 0,
    search_text   text        not null default '',
    registered_at timestamptz not null,
    decided_at    timestamptz,
    version       integer     not null default 0,
    constraint participant_pk primary key (id),
    constraint participant_session_fk foreign key (session_id) references matchmaking_session (id),
    constraint participant_company_fk foreign key (company_id) references company (id),
    constraint participant_company_once unique (session_id, company_id, side),
    constraint participant_by_side unique (id, session_id, side),
    constraint participant_side_known check (side in ('exhibitor', 'buyer')),
    constraint participant_status_known check (status in ('waiting', 'admitted', 'refused', 'withdrawn')),
    constraint participant_max_meetings_in_range check (max_meetings between 1 and 64),
    constraint participant_floor_in_range check (floor_bonus between 0 and 100000),
    constraint participant_order_in_range check (order_min is null or order_max is null or order_max >= order_min)
);

comment on column participant.interests is 'What the company seeks or brings, in its own words and language.';
comment on column participant.free_slots is 'Bit n set: free in slot n. All bits set: free whenever the session is held.';
comment on column participant.order_min is 'Exhibitor: smallest order; buyer: smallest wanted volume. Whole US dollars.';
comment on column participant.floor_bonus is 'Added to the first meeting in planning, so that small and least developed country companies get one.';
comment on column participant.search_text is 'Folded words for the directory: name, products, labels of sectors and HS headings.';

create index participant_company_ix on participant (company_id);
create index participant_session_ix on participant (session_id, side, status);
create index participant_search_trgm on participant using gin (search_text gin_trgm_ops);

create table product (
    participant_id uuid     not null,
    position       smallint not null,
    name           text     not null,
    hs_code        text,
    sector         text,
    first_shown    boolean  not null default false,
    constraint product_pk primary key (participant_id, position),
    constraint product_participant_fk foreign key (participant_id) references participant (id) on delete cascade,
    constraint product_name_given check (length(trim(name)) between 1 and 200),
    constraint product_hs_is_code check (hs_code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})$')
);

comment on column product.hs_code is 'Harmonized System 2022: chapter (2), heading (4) or subheading (6 digits).';

create index product_hs_ix on product (hs_code);

create table participant_sector (
    participant_id uuid not null,
    sector         text not null,
    constraint participant_sector_pk primary key (participant_id, sector),
    constraint participant_sector_participant_fk foreign key (participant_id) references participant (id) on delete cascade
);

create index participant_sector_ix on participant_sector (sector);

create table participant_hs_code (
    participant_id uuid not null,
    hs_code        text not null,
    constraint participant_hs_code_pk primary key (participant_id, hs_code),
    constraint participant_hs_code_participant_fk foreign key (participant_id) references participant (id) on delete cascade,
    constraint participant_hs_code_is_code check (hs_code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})$')
);

create table participant_language (
    participant_id uuid not null,
    language       text not null,
    constraint participant_language_pk primary key (participant_id, language),
    constraint participant_language_participant_fk foreign key (participant_id) references participant (id) on delete cascade
);

create table participant_certificate (
    participant_id uuid not null,
    certificate    text not null,
    constraint participant_certificate_pk primary key (participant_id, certificate),
    constraint participant_certificate_participant_fk foreign key (participant_id) references participant (id) on delete cascade
);

create table country_wish (
    participant_id uuid not null,
    wish           text not null,
    place          text not null,
    constraint country_wish_pk primary key (participant_id, place),
    constraint country_wish_participant_fk foreign key (participant_id) references participant (id) on delete cascade,
    constraint country_wish_known check (wish in ('wanted', 'preferred', 'refused')),
    constraint country_wish_place_known check
        (place ~ '^[A-Z]{2}$' or place in ('least_developed', 'belt_and_road', 'african_union'))
);

comment on column country_wish.place is 'An ISO 3166-1 code, or the word for a group of countries.';
