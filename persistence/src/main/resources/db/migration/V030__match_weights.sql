-- How much each matching rule counts in a session, as the organizer set it. What was saved before stays to be restored.

create table match_weights (
    id            uuid        not null,
    session_id    uuid        not null,
    number        integer     not null,
    restored_from integer,
    saved_by      text        not null,
    saved_at      timestamptz not null,
    constraint match_weights_pk primary key (id),
    constraint match_weights_session_fk foreign key (session_id) references matchmaking_session (id),
    constraint match_weights_number_once unique (session_id, number),
    constraint match_weights_number_positive check (number >= 1),
    constraint match_weights_restores_former check (restored_from is null or restored_from between 0 and number - 1)
);

comment on table match_weights is 'A set of weights; the one with the highest number is in force, a session without any has the standard ones.';
comment on column match_weights.restored_from is 'The number of the set that was put in force again; 0 for the standard weights.';

create table match_weight (
    weights_id uuid    not null,
    rule       text    not null,
    weight     integer not null,
    constraint match_weight_pk primary key (weights_id, rule),
    constraint match_weight_weights_fk foreign key (weights_id) references match_weights (id) on delete cascade,
    constraint match_weight_in_range check (weight between -100 and 100)
);

comment on column match_weight.weight is 'In hundredths.';
