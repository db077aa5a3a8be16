-- Which login session of ours belongs to which session of the identity provider, which ends it from outside.
create table staff_login (
  session_id  text primary key,
  sid         text not null,
  staff_id    uuid not null,
  created_at  timestamptz not null
);
create index staff_login_by_sid on staff_login (sid);
create index staff_login_by_staff on staff_login (staff_id);

-- The identity provider's sessions that have ended: every node closes their sockets.
create table ended_login (
  sid       text primary key,
  ended_at  timestamptz not null
);
