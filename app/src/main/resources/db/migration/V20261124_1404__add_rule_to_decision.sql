-- step: the name of the flow's element that asked; a named agent is asked without a queue
alter table decision
  add column step text,
  add column rule text not null default 'STRATEGY'
    constraint decision_rule_known check (rule in ('STRATEGY', 'PREFERRED_AGENT', 'NAMED_AGENT')),
  add column skills jsonb not null default '[]',
  add column skills_relaxed boolean not null default false,
  alter column queue_id drop not null,
  alter column strategy drop not null;
alter table offer
  alter column queue_id drop not null,
  add column transfer_id uuid;
-- who of a queue was asked longest ago
create index offer_by_queue_and_agent on offer (queue_id, agent_id, offered_at desc);
