create table interaction (
  id                      uuid primary key,
  website_key             text not null constraint interaction_website references website,
  idempotency_key         uuid not null,
  contact_name            text,
  page_url                text,
  state                   text not null constraint interaction_state_known check (state in ('WAITING', 'CONVERSATION', 'CLOSED')),
  queue_id                uuid constraint interaction_queue references queue,
  agent_id                uuid constraint interaction_agent references agent,
  started_at              timestamptz not null,
  accepted_at             timestamptz,
  closed_at               timestamptz,
  closed_by               text constraint interaction_closed_by_known check (closed_by in ('CUSTOMER', 'AGENT', 'SYSTEM')),
  conversation_task_id    text,
  last_seq                bigint not null default 0,
  last_message_at         timestamptz,
  customer_received_seq   bigint not null default 0,
  customer_read_seq       bigint not null default 0,
  agent_received_seq      bigint not null default 0,
  agent_read_seq          bigint not null default 0,
  constraint interaction_idempotency unique (website_key, idempotency_key),
  constraint interaction_closed_has_time check ((state = 'CLOSED') = (closed_at is not null)),
  constraint interaction_conversation_has_agent check (state <> 'CONVERSATION' or agent_id is not null)
);
-- load of an agent, and the open chats of the desktop
create index interaction_open_by_agent on interaction (agent_id) where state = 'CONVERSATION';
-- place in the queue
create index interaction_waiting_by_queue on interaction (queue_id, started_at) where state = 'WAITING';
-- the interactions list of an agent, newest first
create index interaction_by_agent on interaction (agent_id, started_at desc, id);

create table customer_token (
  hash            bytea primary key,
  interaction_id  uuid not null constraint customer_token_interaction references interaction on delete cascade,
  created_at      timestamptz not null
);
create index customer_token_by_interaction on customer_token (interaction_id, created_at);
