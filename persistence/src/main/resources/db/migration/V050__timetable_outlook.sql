-- What more room would bring, read off the planner's prices when a timetable was planned.

alter table timetable_version add column outlook text not null default '';

comment on column timetable_version.outlook is
    'Points that one more slot would bring at most, then by slot what ten more tables would; empty when unknown.';
