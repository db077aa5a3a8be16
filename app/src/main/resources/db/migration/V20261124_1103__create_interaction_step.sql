-- The wait states in which a chat's process stands now; a row comes and goes with the token.
create table interaction_step (
  activity_instance  text primary key,
  interaction_id     uuid not null constraint interaction_step_interaction references interaction on delete cascade,
  process_key        text not null,
  activity_id        text not null,
  name               text not null,
  beside             boolean not null,
  entered_at         timestamptz not null
);
create index interaction_step_by_interaction on interaction_step (interaction_id);
