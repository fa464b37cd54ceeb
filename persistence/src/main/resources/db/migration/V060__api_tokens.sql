-- Tokens with which programs act for an account. Only a hash is kept: a token is shown once, when it is made.

create table api_token (
    id         uuid        not null,
    account_id uuid        not null,
    name       text        not null,
    token_hash bytea       not null,
    generation integer     not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    constraint api_token_pk primary key (id),
    constraint api_token_hash_once unique (token_hash),
    constraint api_token_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint api_token_name_given check (length(trim(name)) between 1 and 80),
    constraint api_token_hash_is_sha256 check (octet_length(token_hash) = 32)
);

create index api_token_account_ix on api_token (account_id);

comment on column api_token.generation is 'The account''s when it was made: a new password and signing out everywhere end tokens too.';
comment on column api_token.used_at is 'The last use, exact to a minute.';
