create table message (
  interaction_id  uuid not null constraint message_interaction references interaction on delete cascade,
  seq             bigint not null,
  id              uuid not null,
  author          text not null constraint message_author_known check (author in ('CUSTOMER', 'AGENT', 'SYSTEM')),
  agent_id        uuid constraint message_agent references agent,
  text            text not null constraint message_text_length check (length(text) between 1 and 4000),
  sent_at         timestamptz not null,
  primary key (interaction_id, seq),
  constraint message_id_unique unique (interaction_id, id)
);
