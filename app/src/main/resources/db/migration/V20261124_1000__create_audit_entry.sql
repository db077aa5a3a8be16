-- What the staff did; rows are never changed. The actor's name is as it was then.
create table audit_entry (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  actor_id    uuid not null,
  actor_name  text not null,
  action      text not null,
  subject     text not null,
  details     jsonb not null
);
create index audit_entry_by_subject on audit_entry (subject, id desc);
