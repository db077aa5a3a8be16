-- A supervisor who reads a chat; seen_at is kept fresh while a window of theirs is connected.
create table spy (
  id               uuid primary key,
  interaction_id   uuid not null constraint spy_interaction references interaction on delete cascade,
  supervisor_id    uuid not null,
  supervisor_name  text not null,
  started_at       timestamptz not null,
  seen_at          timestamptz not null,
  ended_at         timestamptz
);
create unique index spy_one_at_a_time on spy (interaction_id, supervisor_id) where ended_at is null;
