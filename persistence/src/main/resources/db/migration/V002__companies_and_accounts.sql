-- Companies, and the people who sign in for them.

create table company (
    id         uuid        not null,
    name       text        not null,
    name_key   text        not null,
    country    text        not null,
    province   text        not null default '',
    group_name text        not null default '',
    kind       text        not null default '',
    website    text        not null default '',
    about      text        not null default '',
    created_at timestamptz not null,
    version    integer     not null default 0,
    constraint company_pk primary key (id),
    constraint company_name_country_once unique (name_key, country),
    constraint company_name_given check (length(trim(name)) between 1 and 200),
    constraint company_country_is_code check (country ~ '^[A-Z]{2}$')
);

comment on column company.name_key is 'The name folded for comparison: lower case, single spaces, Unicode NFC.';

create index company_name_trgm on company using gin (name_key gin_trgm_ops);

create table account (
    id            uuid        not null,
    email         citext      not null,
    name          text        not null,
    role          text        not null,
    company_id    uuid,
    password_hash text        not null,
    generation    integer     not null default 0,
    language      text        not null default '',
    zone          text        not null default '',
    demo          boolean     not null default false,
    created_at    timestamptz not null,
    version       integer     not null default 0,
    constraint account_pk primary key (id),
    constraint account_email_once unique (email),
    constraint account_company_fk foreign key (company_id) references company (id),
    constraint account_role_known check (role in ('exhibitor', 'buyer', 'organizer')),
    constraint account_company_by_role check ((role = 'organizer') = (company_id is null)),
    constraint account_name_given check (length(trim(name)) between 1 and 120)
);

comment on column account.generation is 'Signing out everywhere raises it; sign-ins of an older generation are refused.';

create index account_company_ix on account (company_id);

create table one_time_link (
    id         uuid        not null,
    token_hash bytea       not null,
    purpose    text        not null,
    role       text        not null,
    company_id uuid,
    account_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint one_time_link_pk primary key (id),
    constraint one_time_link_token_once unique (token_hash),
    constraint one_time_link_company_fk foreign key (company_id) references company (id),
    constraint one_time_link_account_fk foreign key (account_id) references account (id),
    constraint one_time_link_purpose_known check (purpose in ('first_organizer', 'invitation', 'password')),
    constraint one_time_link_role_known check (role in ('exhibitor', 'buyer', 'organizer'))
);

comment on column one_time_link.token_hash is 'SHA-256 of the token; the token itself is shown once and never stored.';

create index one_time_link_company_ix on one_time_link (company_id);
create index one_time_link_account_ix on one_time_link (account_id);
