create table decision (
  id              uuid primary key,
  interaction_id  uuid not null constraint decision_interaction references interaction on delete cascade,
  queue_id        uuid not null constraint decision_queue references queue,
  round           integer not null,
  strategy        text not null,
  outcome         text not null,
  candidates      jsonb not null,
  excluded        jsonb not null,
  made_at         timestamptz not null
);
create index decision_by_interaction on decision (interaction_id, made_at);

create table offer (
  id              uuid primary key,
  interaction_id  uuid not null constraint offer_interaction references interaction on delete cascade,
  queue_id        uuid not null constraint offer_queue references queue,
  agent_id        uuid not null constraint offer_agent references agent,
  decision_id     uuid not null constraint offer_decision references decision,
  round           integer not null,
  task_id         text,
  state           text not null constraint offer_state_known
                    check (state in ('PENDING', 'ACCEPTED', 'REJECTED', 'TIMED_OUT', 'RESCINDED')),
  reason          text,
  offered_at      timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz,
  constraint offer_ended_has_time check ((state = 'PENDING') = (ended_at is null))
);
-- the backstop of "exactly one accept": an offer task has one accepted offer at most
create unique index offer_one_accept_per_task on offer (task_id) where state = 'ACCEPTED';
create unique index offer_one_pending_per_agent on offer (interaction_id, agent_id) where state = 'PENDING';
create index offer_pending_by_agent on offer (agent_id) where state = 'PENDING';
create index offer_by_interaction on offer (interaction_id, round);

-- A chat that stands in a queue: its place, and whether its process waits for an agent.
create table queue_entry (
  interaction_id  uuid primary key constraint queue_entry_interaction references interaction on delete cascade,
  queue_id        uuid not null constraint queue_entry_queue references queue,
  priority        integer not null default 0,
  entered_at      timestamptz not null,
  round           integer not null default 1,
  waiting         boolean not null default false
);
create index queue_entry_waiting on queue_entry (queue_id, priority desc, entered_at) where waiting;
