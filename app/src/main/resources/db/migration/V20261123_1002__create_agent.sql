create table agent (
  id        uuid primary key,
  name      text not null,
  alias     text not null,
  capacity  integer not null default 5 constraint agent_capacity_range check (capacity between 1 and 100)
);

create table agent_presence (
  agent_id  uuid primary key constraint agent_presence_agent references agent on delete cascade,
  state     text not null constraint agent_presence_state_known check (state in ('AVAILABLE', 'PAUSED', 'OFFLINE')),
  reason    text,
  since     timestamptz not null
);

create table agent_connection (
  session_id  text primary key,
  agent_id    uuid not null constraint agent_connection_agent references agent on delete cascade,
  seen_at     timestamptz not null
);
create index agent_connection_by_agent on agent_connection (agent_id, seen_at desc);

create table queue_member (
  queue_id  uuid not null constraint queue_member_queue references queue on delete cascade,
  agent_id  uuid not null,
  primary key (queue_id, agent_id)
);
create index queue_member_by_agent on queue_member (agent_id);
