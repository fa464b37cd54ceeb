-- The bonus for the first meeting that exhibitors of least developed countries get by themselves.

alter table matchmaking_session
    add column least_developed_floor integer not null default 0,
    add constraint matchmaking_session_floor_in_range check (least_developed_floor between 0 and 100000);

comment on column matchmaking_session.least_developed_floor is
    'Floor bonus of exhibitors whose country is a least developed one on the session''s date; one set by hand stays.';
